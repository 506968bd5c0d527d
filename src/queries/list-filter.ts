/** One value by which a list can be narrowed. */
export interface ListFilter {
  /** Fragment of the address that asks for it, without the `#`: `kind=proxy`. */
  id: string;
  label: string;
  /** How many rows have it. */
  count: number;
}

/** The values of one fact by which a list can be narrowed. */
export interface ListFilterGroup {
  label: string;
  filters: ListFilter[];
}
