// A horizontal bar as inline SVG: widths are attributes, so that no style needs to be written into the page.

export interface BarProps {
  /** 0..1 */
  readonly share: number;
  /** Drawn from the far end: a dislike is told from a like without its colour. */
  readonly minus?: boolean;
}

export function Bar({ share, minus = false }: BarProps) {
  const width = Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10;
  return (
    <svg
      class={minus ? 'meter meter--minus' : 'meter'}
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="meter__ground" width="100" height="4" />
      <rect class="meter__value" x={minus ? 100 - width : undefined} width={width} height="4" />
    </svg>
  );
}
