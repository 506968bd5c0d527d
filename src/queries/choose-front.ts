import type { Locale } from '../i18n/languages.ts';
import { listChoiceGroups, listChoices, type ChoiceGroupView } from './choice-list.ts';
import { listSteps } from './choice-tree.ts';
import { editionIn } from './edition.ts';
import { getFrame, type Frame, type LabelledLink } from './frame.ts';

/** Everything that the list of situations shows. */
export interface ChooseFront {
  frame: Frame;
  groups: ChoiceGroupView[];
  count: number;
  firstStep: LabelledLink;
  tree: LabelledLink;
  comparisons: LabelledLink;
}

/** The list of situations, and the other ways to a code. */
export async function getChooseFront(locale: Locale): Promise<ChooseFront> {
  const { language, link } = await editionIn(locale);
  const { t } = language;
  const [first] = await listSteps(locale);
  if (first === undefined) throw new Error('content/trees/choose.yaml has no first step.');
  return {
    frame: await getFrame(locale, { kind: 'choices' }),
    groups: await listChoiceGroups(locale),
    count: (await listChoices(locale)).length,
    firstStep: { label: t('choose.byStep'), ...first.link },
    tree: { label: t('choose.tree.title'), ...link({ kind: 'choiceTree' }) },
    comparisons: { label: t('compare.title'), ...link({ kind: 'comparisons' }) },
  };
}
