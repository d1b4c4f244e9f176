/** Sound of a known format came, and this machine has no program that decodes it. */
export class NoDecoder extends Error {
  override readonly name = 'NoDecoder';
}
