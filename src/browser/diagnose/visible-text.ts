/** Colours of terminals. */
// eslint-disable-next-line no-control-regex -- the escape character is what starts a colour
const colours = /\u001b\[[\d;]{0,20}[A-Za-z]/g;
/** What would be invisible, or turn the direction of the text around it. */
const unseen =
  // eslint-disable-next-line no-control-regex -- null bytes and their like are what is replaced
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;

/** A piece of the paste as it may be shown: nothing in it hides, or turns what stands around it. */
export function visible(text: string): string {
  return text.replace(colours, '').replaceAll('\r', '').replace(unseen, '␣');
}
