// Suggested packs: a checkbox each, the first publishers by name, all of them in a disclosure.
import type { PackGroups, PackView } from '../pack-view.ts';

/** All groups; with something that fits, the others stand behind disclosures. */
export function PackChoice({ groups }: { groups: PackGroups }) {
  const fits = groups.fitting.length > 0;
  return (
    <>
      {fits ? <Packs packs={groups.fitting} /> : null}
      {fits ? (
        <details class="more">
          <summary>Packs on other topics</summary>
          <Packs packs={groups.byTopic} />
        </details>
      ) : (
        <Packs packs={groups.byTopic} />
      )}
      <details class="more">
        <summary>Packs by country</summary>
        <Packs packs={groups.byCountry} />
      </details>
    </>
  );
}

export function Packs({ packs }: { packs: readonly PackView[] }) {
  return (
    <ul class="packs">
      {packs.map((pack) => (
        <li key={pack.id}>
          <label>
            <input type="checkbox" name="pack" value={pack.id} checked={pack.checked} />
            <b>{pack.name}</b>
            <span class="num">{pack.size}</span>
            <small>{pack.about}</small>
          </label>
          <details class="packs__all">
            <summary aria-label={`Who is in ${pack.name}, and who owns them`}>Who owns them</summary>
            <ul>
              {pack.publishers.map(({ name, fact }) => (
                <li key={name}>
                  <b>{name}</b> {fact}
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
