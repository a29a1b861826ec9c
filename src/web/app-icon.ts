// The letter in the browser's tab.
export const appIcon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#1a1a18"/><path d="M9 6h8.500c3.600 0 5.700 1.700 5.700 4.600 0 2.200-1.300 3.700-3.400 4.300 2.700.5 4.300 2.300 4.300 5 0 3.600-2.600 6.100-6.600 6.100H9v-1.600l2.300-.4V8L9 7.600zm6 2.100v6.100h1.700c1.800 0 2.800-1.100 2.800-3.100S18.600 8.100 16.800 8.100zm0 8.100v7.700h1.900c2.100 0 3.200-1.300 3.200-3.900s-1.200-3.800-3.400-3.800z" fill="#fbfaf7"/></svg>';

/** Within the page: a first view asks for one file less. */
export const appIconHref = `data:image/svg+xml,${encodeURIComponent(appIcon)}`;
