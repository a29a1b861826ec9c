// The few drawn icons. They are defined once a page (in the layout) and used by reference.
const shapes = {
  search: 'M13 8A5 5 0 1 1 3 8a5 5 0 0 1 10 0M12 12l4 4',
  save: 'M4 2.5h10v13l-5-4-5 4z',
  less: 'M3 5h12M3 9h8M3 13h4',
  hide: 'M3.5 3.5l11 11M14.5 3.5l-11 11',
} as const;

export type IconName = keyof typeof shapes;

const sprite = Object.entries(shapes)
  .map(([name, path]) => `<symbol id="i-${name}" viewBox="0 0 18 18"><path d="${path}"/></symbol>`)
  .join('');

export function IconSprite() {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant.
    <svg class="sprite" aria-hidden="true" dangerouslySetInnerHTML={{ __html: sprite }} />
  );
}

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="ico" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
