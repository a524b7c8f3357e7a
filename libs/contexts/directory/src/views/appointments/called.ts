interface Post {
  readonly personId: string;
  readonly deputyFor?: string | null;
}

/** Who says how they are called. */
interface Names {
  readonly of: (personIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

/** Whoever sees who holds a post sees how they are called, and for whom they act: wherever these work. */
export async function called<Held extends Post>(
  posts: readonly Held[],
  names: Names,
): Promise<readonly (Held & { readonly name: string; readonly deputyForName?: string })[]> {
  const known = await names.of([
    ...new Set(posts.flatMap(({ personId, deputyFor }) => [personId, deputyFor ?? []].flat())),
  ]);
  const nameOf = (personId: string): string => known.get(personId) ?? personId;
  return posts.map((post) => ({
    ...post,
    name: nameOf(post.personId),
    ...(post.deputyFor == null ? {} : { deputyForName: nameOf(post.deputyFor) }),
  }));
}
