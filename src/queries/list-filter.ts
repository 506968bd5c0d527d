/** One value by which a list can be narrowed. */
export interface ListFilter {
  /** Fragment of the address that asks for it, without the `#`: `kind=proxy`. */
  id: string;
  label: string;
  /** What follows the label where there is room. */
  more?: string | undefined;
  /** First digit of the class whose colour it takes. */
  classDigit?: string | undefined;
  /** A class that it has in common with the rows that pass it, `c0`; others carry its id. */
  mark?: string;
  /** How many rows have it. */
  count: number;
}

/** The values of one fact by which a list can be narrowed. */
export interface ListFilterGroup {
  label: string;
  filters: ListFilter[];
}
