interface Post {
  readonly personId: string;
  readonly deputyFor?: string | null;
}

/** Everybody whom these posts name, once. */
export const namedBy = (posts: readonly Post[]): readonly string[] => [
  ...new Set(posts.flatMap(({ personId, deputyFor }) => [personId, deputyFor ?? []].flat())),
];

/** Whoever sees who holds a post sees how they are called, and for whom they act: wherever these work. */
export function called<Held extends Post>(
  posts: readonly Held[],
  names: ReadonlyMap<string, string>,
): readonly (Held & { readonly name: string; readonly deputyForName?: string })[] {
  const nameOf = (personId: string): string => names.get(personId) ?? personId;
  return posts.map((post) => ({
    ...post,
    name: nameOf(post.personId),
    ...(post.deputyFor == null ? {} : { deputyForName: nameOf(post.deputyFor) }),
  }));
}
