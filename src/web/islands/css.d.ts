// The stylesheet enters the build through an import.
declare module '*.css';
