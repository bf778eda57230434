/**
 * What happens if two people set different values in a field without having seen each other's. Both values always stay
 * in the history; the rule says whether people are asked.
 * `ask`: both are listed until somebody chooses. `latest`: the later one shows and nobody is asked, because the value
 * is a trace of work (a hash, a time of export) or a position in a list, and anybody who sees it can correct it.
 * `fixed`: the value follows from the record's id, so that it cannot differ.
 * Each field declares its rule; by default, people are asked. When two values are a conflict at all is defined in
 * store/log/conflicts.ts.
 */
export type ConflictRule = 'ask' | 'latest' | 'fixed';
