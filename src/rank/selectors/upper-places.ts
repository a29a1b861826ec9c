// How many places the upper part of a page has beside its lead: a large story and two columns of two, then a row, which
// the one kept outside the reader's interests closes.
export const topPlaces = 5;
export const rowPlaces = 3;
