import { contentKinds } from './content-kinds.ts';

/** Schemas of the files with an ending, as paths from the root of the project. */
function schemasOf(ending: string): { url: string; fileMatch: string[] }[] {
  return contentKinds
    .map(({ schemaFile, patterns }) => ({
      url: `./content/${schemaFile}`,
      fileMatch: patterns
        .filter((pattern) => pattern.endsWith(ending))
        .map((pattern) => `content/${pattern}`),
    }))
    .filter(({ fileMatch }) => fileMatch.length > 0);
}

/**
 * The settings of VS Code with every YAML and JSON file of the content told its schema. They have
 * none for MDX, whose frontmatter Astro's extension checks by the collections themselves.
 * @param settings text of `.vscode/settings.json`; what else it says stays
 */
export function withSchemas(settings: string): string {
  const others = JSON.parse(settings) as Record<string, unknown>;
  return JSON.stringify({
    ...others,
    'yaml.schemas': Object.fromEntries(
      schemasOf('.yaml').map(({ url, fileMatch }) => [url, fileMatch]),
    ),
    'json.schemas': schemasOf('.json'),
  });
}
