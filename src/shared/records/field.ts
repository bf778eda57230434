import type { z } from 'zod';
import type { ConflictRule } from './conflict-rules.ts';
import type { ErasingRule } from './erasing-rules.ts';

/** The values a single field can have in the change log. */
export type FieldValue = string | number | boolean | null;

type Schema = z.ZodType<FieldValue>;

/** The rules of a field besides the values it accepts. */
export interface FieldRules<Erasing extends ErasingRule = ErasingRule> {
  /** What it holds until somebody sets it. */
  readonly blank: FieldValue;
  readonly conflict: ConflictRule;
  readonly erasing: Erasing;
  /** The kind of field: one schema shared by all fields of that kind (field-kinds.ts). */
  readonly kind: Schema;
  /** Whether its record is found by the words in it. */
  readonly isSearched: boolean;
  /** Its column headings in Excel; the program writes the first. Empty if no table has it. */
  readonly headings: readonly string[];
  /** Words that stand beside its headings without changing what they name: "Số" in "Số ĐT liên hệ". */
  readonly qualifiers: readonly string[];
}

/** A schema with rules; records accept no others, so that the compiler asks for the rules of a new field. */
export interface RuledField<Erasing extends ErasingRule = ErasingRule> {
  readonly rules: FieldRules<Erasing>;
}

/** Rules with defaults: people are asked, and neither search nor tables include the field. */
type Optional = Partial<Pick<FieldRules, 'conflict' | 'isSearched' | 'headings' | 'qualifiers'>>;

/** A blank must be given unless it is null or the empty text. */
type Given<Value> = Optional &
  (null extends Value
    ? { readonly blank?: null }
    : '' extends Value
      ? { readonly blank?: '' }
      : { readonly blank: Value });

/** Nothing more need be given for a field whose blank follows from its kind. */
type Rest<Value> = Given<Value> extends { readonly blank: Value } ? [Given<Value>] : [Given<Value>?];

type Loose = Optional & Partial<Pick<FieldRules, 'blank'>>;

/** A field that stays as it is when somebody's personal data are erased. */
export function kept<S extends Schema>(kind: S, ...rest: Rest<z.infer<S>>): S & RuledField<'kept'>;
export function kept(kind: Schema, given: Loose = {}): Schema & RuledField<'kept'> {
  return withRules(kind, 'kept', given);
}

type Text = z.ZodType<string>;

/** A text about the person the record stands for. */
export function personal<S extends Text>(kind: S, given: Optional = {}): S & RuledField<'personal'> {
  return withRules(kind, 'personal', given);
}

/** A text about something else that may name anybody. */
export function trace<S extends Text>(kind: S, given: Optional = {}): S & RuledField<'trace'> {
  return withRules(kind, 'trace', given);
}

/** A text that lists people by their ids. */
export function byPerson<S extends Text>(kind: S, given: Optional = {}): S & RuledField<'byPerson'> {
  return withRules(kind, 'byPerson', given);
}

/** A copy of the schema, since one kind serves many fields, each with rules of its own. */
function withRules<S extends Schema, Erasing extends ErasingRule>(
  kind: S,
  erasing: Erasing,
  given: Loose,
): S & RuledField<Erasing> {
  const { conflict = 'ask', isSearched = false, headings = [], qualifiers = [] } = given;
  const { blank = kind.safeParse(null).success ? null : '' } = given;
  return Object.assign(kind.clone(), {
    rules: { blank, conflict, erasing, kind, isSearched, headings, qualifiers },
  });
}
