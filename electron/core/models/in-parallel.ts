/** Maps with a few at a time, in order: ten thousand open files at once are too many for any system. */
export async function inParallel<Item, Output>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Output>,
): Promise<readonly Output[]> {
  const outputs: Output[] = [];
  let next = 0;
  const readOn = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) outputs[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, readOn));
  return outputs;
}
