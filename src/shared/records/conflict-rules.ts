/**
 * What becomes of a field that two people gave different values without having seen each other's. Both values are
 * always kept in the history; the rule says whether people are asked.
 *
 * `ask`: both are listed until somebody chooses. `latest`: the later one shows and nobody is asked, because the value
 * is a trace of work (a hash, a time of export) or an order of a list, and whoever sees it can set it right. `fixed`:
 * the value follows from the record's id, so that it cannot differ.
 *
 * Each field says its rule where it is declared; without a word about it, people are asked. When two values are a
 * conflict at all is in store/log/conflicts.ts.
 */
export type ConflictRule = 'ask' | 'latest' | 'fixed';
