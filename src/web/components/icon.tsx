// The few drawn icons, as inline SVG in the colour of the text.
const shapes = {
  search: <path d="M13 8A5 5 0 1 1 3 8a5 5 0 0 1 10 0M12 12l4 4" />,
  save: <path d="M4 2.5h10v13l-5-4-5 4z" />,
  less: <path d="M3 5h12M3 9h8M3 13h4" />,
  more: <path d="M3 5h12M3 9h12M3 13h12" />,
  hide: <path d="M3.5 3.5l11 11M14.5 3.5l-11 11" />,
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="ico" viewBox="0 0 18 18" aria-hidden="true">
      {shapes[name]}
    </svg>
  );
}
