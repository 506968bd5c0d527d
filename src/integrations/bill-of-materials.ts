import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import type { ThirdParty } from './third-party.ts';

/**
 * A bill of materials in CycloneDX: what reaches the reader's browser beside this project's own code.
 * It has neither a serial number nor a time, so that the same site has the same bill.
 */
export function billOfMaterials(
  project: { name: string; version: string },
  parties: readonly ThirdParty[],
): string {
  const bom = new Models.Bom();
  bom.metadata.component = new Models.Component(Enums.ComponentType.Application, project.name, {
    version: project.version,
    bomRef: `${project.name}@${project.version}`,
  });
  for (const { name, version, licence, homepage } of parties) {
    const component = new Models.Component(Enums.ComponentType.Library, name, {
      version,
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      bomRef: `${name}@${version}`,
    });
    component.licenses.add(new Models.SpdxLicense(licence));
    if (homepage !== undefined) {
      const reference = new Models.ExternalReference(homepage, Enums.ExternalReferenceType.Website);
      component.externalReferences.add(reference);
    }
    bom.components.add(component);
  }
  const format = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(format).serialize(bom, { sortLists: true, space: 2 })}\n`;
}
