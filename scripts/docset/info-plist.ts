import { escapeXml } from '../../src/domain/escape-xml.ts';

/**
 * The property list by which Dash and Zeal know a docset.
 * @param values by their keys
 */
export function infoPlist(values: Readonly<Record<string, string | true>>): string {
  const rows = Object.entries(values).map(([key, value]) => {
    const element = value === true ? '<true/>' : `<string>${escapeXml(value)}</string>`;
    return `  <key>${escapeXml(key)}</key>\n  ${element}\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
${rows.join('')}</dict>
</plist>
`;
}
