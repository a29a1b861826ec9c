// Captions and credits of pictures: publishers run them together in one line.

const labels = /^(?:image|photo|picture|video)?\s*(?:caption|source|credit|description)s?\s*[,:]\s*/i;
const labelInside = /\b(?:image|photo|picture) (?:caption|description)\s*[,:]\s*/gi;
const sourceInside =
  /\s*\b(?:image|photo|picture) (?:source|credit|copyright)\s*[,:]\s*(?<credit>[^.]{2,80})\.?\s*$/i;
const namedCredit =
  /\s*[([]?\s*\b(?:photograph|photo(?:graphy)? by|photo|picture|pic|image|foto|credit|illustration|crédit|bild)s?\s*(?:by|credit|courtesy(?: of)?)?\s*[:/]\s*(?<credit>[^()[\].]{2,80})[)\]]?\.?\s*$/i;
const agencyCredit =
  /\s*\(\s*(?<credit>(?:[A-Z][\w.\- ]{1,50}\/)?(?:AP|AFP|Reuters|REUTERS|EPA|PA|Getty Images|Getty|Shutterstock|Bloomberg|dpa|TASS|Xinhua|AP Photo)(?:[ /][^()]{0,60})?)\s*\)\.?\s*$/;
const copyrightSign = /\s*(?:©|\(c\))\s*(?<credit>[^.]{2,80})\.?\s*$/i;

export interface CaptionParts {
  readonly caption: string | null;
  readonly credit: string | null;
}

/** Parts a caption from its credit ("... on Monday. Photograph: A. Name/Agency"); keeps a credit given apart. */
export function splitCaption(rawCaption: string, rawCredit = ''): CaptionParts {
  let caption = fold(rawCaption);
  let credit = fold(rawCredit).replace(labels, '');
  if (credit !== '' && caption.endsWith(credit)) caption = caption.slice(0, -credit.length).trim();
  for (const pattern of [sourceInside, agencyCredit, namedCredit, copyrightSign]) {
    const match = pattern.exec(caption);
    if (!match?.groups) continue;
    if (credit === '') credit = fold(match.groups.credit ?? '');
    caption = caption.slice(0, match.index).trim();
  }
  caption = caption.replace(labels, '').replace(labelInside, '').trim();
  return { caption: cut(caption, 600), credit: cut(credit, 160) };
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function cut(text: string, maxChars: number): string | null {
  return text === '' ? null : text.slice(0, maxChars);
}
