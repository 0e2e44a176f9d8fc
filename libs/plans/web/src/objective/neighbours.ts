interface Placed {
  id: string;
  code: string;
  title: string;
}

export function neighbours<O extends Placed>(order: readonly O[], id: string, list: readonly string[] | undefined) {
  const ids = list?.includes(id) ? list : order.map((o) => o.id);
  const at = ids.indexOf(id);
  const find = (wanted: string | undefined) => order.find((o) => o.id === wanted) ?? null;
  return { previous: find(ids[at - 1]), next: find(ids[at + 1]) };
}
