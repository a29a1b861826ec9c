// What hiding a story does, in words that hold on every page: Latest, Most covered and search know no reader.

export const hiddenWords =
  'Hidden: For you and Following leave it out. Latest, Most covered and search, the same for every reader, keep it.';
