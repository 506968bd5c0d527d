/** A class of codes (RFC 9110, section 15); `other` holds the numbers outside the five. */
export interface StatusClass {
  id: '1xx' | '2xx' | '3xx' | '4xx' | '5xx' | 'other';
  /** `Client Error`. */
  name: string;
  /** What the class tells, in a sentence. */
  summary: string;
}

/** The classes, in the order of the numbers. */
export declare const classes: readonly StatusClass[];
