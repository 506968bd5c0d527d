/** Writes a text so that it stands for itself in XML (XML 1.0, 2.4), between tags and in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
