import { z } from "zod";
import { WAVES_BACK } from "~/domain/disclosure/earlier-wave";
import { parseRelease } from "~/domain/disclosure/release";
import type { ReleaseContent, Turnover } from "~/domain/disclosure/release-shape";
import type { Database } from "~db/client.server";
import { listInvitedBefore, updateInvitedBefore } from "~db/queries/invited-before.server";
import { listReleasesBefore } from "~db/queries/releases.server";

/** A wave by its manifest's hash, and the department in which it invited somebody. */
const invitations = z.array(z.tuple([z.string(), z.number()]));

/**
 * How many of each department left and joined since each of the last released waves. A wave is left out that nobody on the
 * roster remembers: it was before this was kept, or the roster was deleted since.
 */
export function countTurnover(db: Database, relationshipId: string, opensAt: Date): Turnover[] {
  const people = listInvitedBefore(db, relationshipId).map(({ departmentIndex, invitedIn }) => ({
    departmentIndex,
    invitedIn: read(invitedIn),
  }));
  const releases = listReleasesBefore(db, relationshipId, opensAt).map(parseRelease).slice(-WAVES_BACK);
  return releases.flatMap((release): Turnover[] => {
    const since = release.manifestHash;
    if (!people.some(({ invitedIn }) => invitedIn.some(([wave]) => wave === since))) return [];
    const moved = (index: 0 | 1) => {
      const now = people.filter(({ departmentIndex }) => departmentIndex === index);
      const stayed = now.filter(({ invitedIn }) =>
        invitedIn.some(([wave, department]) => wave === since && department === index),
      ).length;
      return { left: invitedThen(release, index) - stayed, joined: now.length - stayed };
    };
    return [{ since, departments: [moved(0), moved(1)] }];
  });
}

/** Remembers of everybody on the roster that this wave invited them. */
export function rememberInvited(db: Database, relationshipId: string, manifestHash: string): void {
  updateInvitedBefore(
    db,
    listInvitedBefore(db, relationshipId).map(({ id, departmentIndex, invitedIn }) => ({
      id,
      invitedIn: JSON.stringify(
        [...read(invitedIn), [manifestHash, departmentIndex]].slice(-WAVES_REMEMBERED),
      ),
    })),
  );
}

/** Waves that released nothing take a place as well. */
export const WAVES_REMEMBERED = 2 * WAVES_BACK;

function read(stored: string | null): z.infer<typeof invitations> {
  if (stored === null) return [];
  const found = invitations.safeParse(JSON.parse(stored));
  return found.success ? found.data : [];
}

function invitedThen({ departments }: ReleaseContent, index: 0 | 1): number {
  return departments[index].invited;
}
