/** Accounts that a list holds; the others are found by their e-mail address. */
export const mostListed = 500;
