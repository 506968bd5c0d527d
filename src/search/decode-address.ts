/** Decodes a part of an address. Escapes that are no UTF-8, such as `%ff`, stand for no letter and become spaces. */
export function decodeAddress(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part.replace(/(%[\da-f]{2})+/gi, (escapes) => {
      try {
        return decodeURIComponent(escapes);
      } catch {
        return ' ';
      }
    });
  }
}
