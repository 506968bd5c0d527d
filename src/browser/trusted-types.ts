import { speculationRules } from './speculation-rules.ts';

/** Says what a string may become; nothing of what it refuses. */
type Rule = (text: string) => string | null;

/** The part of Trusted Types that is used here, where a browser has them. */
interface TrustedTypes {
  defaultPolicy: object | null;
  createPolicy: <Rules extends Record<string, Rule>>(name: string, rules: Rules) => Rules;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/*
 * What a string may become on these pages, whose policy asks for trusted types: a worker of this
 * site, and the rules by which pages are drawn ahead. It is the default policy, since the script of
 * the full-text index is not ours and knows of none. Each script that needs it brings it along; the
 * first to come makes it.
 */
if (trustedTypes?.defaultPolicy === null) {
  trustedTypes.createPolicy('default', {
    createScriptURL: (address) =>
      new URL(address, location.href).origin === location.origin ? address : null,
    createScript: (text) => (text === speculationRules ? text : null),
  });
}

/**
 * Lets the browser parse a page that this site has sent, which is all markup that is made of a string.
 * @returns what `DOMParser` takes
 */
export function trustPage(html: string): string {
  const policy = trustedTypes?.createPolicy('page', { createHTML: (text) => text });
  return policy?.createHTML(html) ?? html;
}
