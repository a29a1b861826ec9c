// Text into HTML.
const special = /[&<>"']/;
const allSpecial = /[&<>"']/g;
const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes for element content and for attribute values in double quotes alike. */
export function escapeHtml(text: string): string {
  return special.test(text) ? text.replace(allSpecial, (sign) => names[sign] ?? sign) : text;
}

/** Escapes element content; quotes stay readable. */
export function escapeContent(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replace(/[&<>]/g, (sign) => names[sign] ?? sign);
}
