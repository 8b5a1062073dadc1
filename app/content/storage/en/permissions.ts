/** What a start says about a file or directory that its account may not use. Owners are numbers, as chown takes them. */

type Account = { uid: number; gid: number };

export function foreignFile(
  file: string,
  owner: Account & { mode: string },
  account: Account & { name: string },
): string {
  const belongs = `it belongs to user ${nameOf(owner.uid)} and group ${nameOf(owner.gid)} (mode ${owner.mode})`;
  return `Tandem runs as user ${account.name} (${account.uid}) and may not read and write ${file}: ${belongs}. Run as root: chown ${account.uid}:${account.gid} ${file} && chmod u+rwX ${file}`;
}

export function unreachable(place: string, account: Account & { name: string }): string {
  return `Tandem runs as user ${account.name} (${account.uid}) and may not reach ${place}: a directory above it is closed to that user. See who may enter it: namei -l ${place}`;
}

/** Stands for the name of an account that has none. */
export const NAMELESS = "without a name";

function nameOf(id: number): string {
  return id === 0 ? "root (0)" : String(id);
}
