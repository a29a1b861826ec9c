// All owners of publishers, by id.
import type { Owner, OwnerId } from './owner.ts';
import { ownersAmericas } from './owners-americas.ts';
import { ownersBritainIreland } from './owners-britain-ireland.ts';
import { ownersEastAsia } from './owners-east-asia.ts';
import { ownersEasternEurope } from './owners-eastern-europe.ts';
import { ownersFranceBenelux } from './owners-france-benelux.ts';
import { ownersGermanyAlps } from './owners-germany-alps.ts';
import { ownersMiddleEastAfrica } from './owners-middle-east-africa.ts';
import { ownersNorthernEurope } from './owners-northern-europe.ts';
import { ownersSouthAsia } from './owners-south-asia.ts';
import { ownersSouthEastAsiaPacific } from './owners-south-east-asia-pacific.ts';
import { ownersSouthernEurope } from './owners-southern-europe.ts';
import { ownersStates } from './owners-states.ts';
import { ownersUsNews } from './owners-us-news.ts';
import { ownersUsSubjects } from './owners-us-subjects.ts';

export const owners: readonly Owner[] = [
  ...ownersBritainIreland,
  ...ownersFranceBenelux,
  ...ownersGermanyAlps,
  ...ownersSouthernEurope,
  ...ownersNorthernEurope,
  ...ownersEasternEurope,
  ...ownersUsNews,
  ...ownersUsSubjects,
  ...ownersAmericas,
  ...ownersMiddleEastAfrica,
  ...ownersSouthAsia,
  ...ownersEastAsia,
  ...ownersSouthEastAsiaPacific,
  ...ownersStates,
];

const ownersById = new Map<OwnerId, Owner>(owners.map((owner) => [owner.id, owner]));

/** The owner with this id, or undefined. */
export function findOwner(id: OwnerId): Owner | undefined {
  return ownersById.get(id);
}

/** As `findOwner`; throws where the tables name an owner that they do not have. */
export function getOwner(id: OwnerId): Owner {
  const owner = ownersById.get(id);
  if (!owner) throw new RangeError(`No owner "${id}" in the ownership tables`);
  return owner;
}
