/** The step with which a diagnosis by hand begins; its answers stand on `/diagnose`, too. */
export const firstStep = 'where';
