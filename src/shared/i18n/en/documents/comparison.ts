/** Comparing versions of closed minutes in Word. */
export const comparison = {
  export: 'Compare in Word…',
  hint: 'The Word file has what was added and removed as tracked changes.',
  earlier: 'Compare version',
  later: 'With version',
  version: 'Version {{version}}',
  now: 'As it is now',
  writing: 'Writing the comparison…',
  written: 'Wrote {{name}} to the folder {{folder}}.',
  masked: 'Masked {{count}} places that may be personal data and are in a signed version only.',
};
