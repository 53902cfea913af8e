import { cardNumbers } from './card.ts';
import { eMailAddresses } from './e-mail.ts';
import { ibans } from './iban.ts';
import { looseSecrets } from './loose-secret.ts';
import { namedSecrets } from './named-secret.ts';
import { phoneNumbers } from './phone.ts';
import type { FindPlaces, PrivateKind } from './private-data.ts';
import { privateKeys } from './private-key.ts';
import { socialSecurityNumbers } from './social-security.ts';
import { tokens } from './token.ts';

export interface Finder {
  readonly kind: PrivateKind;
  readonly find: FindPlaces;
  /** What a text holds in which there is anything to find: sooner looked for than the thing itself. */
  readonly sign: RegExp;
}

const NINE_DIGITS = /\d(?:[ .-]?\d){8}/;
/** ſ and the sign for kelvin are an s and a k in another case. */
const NAME =
  /pass|pw|kennwort|contrase|密码|key|secret|credential|token|authorization|bearer|cookie|session|[\u017f\u212a]|:\/\/[^\s@/]{0,200}@/i;

/** Where two overlap, the earlier in this list is what the piece is said to be. */
export const FINDERS: readonly Finder[] = [
  { kind: 'private-key', find: privateKeys, sign: /-----BEGIN/ },
  { kind: 'token', find: tokens, sign: /[\w./-]{16}/ },
  { kind: 'secret', find: namedSecrets, sign: NAME },
  { kind: 'e-mail', find: eMailAddresses, sign: /@|%40/ },
  { kind: 'iban', find: ibans, sign: /[a-z]{2}\d\d(?:[ .-]?[a-z\d]){11}/iu },
  { kind: 'card', find: cardNumbers, sign: NINE_DIGITS },
  { kind: 'social-security', find: socialSecurityNumbers, sign: NINE_DIGITS },
  { kind: 'phone', find: phoneNumbers, sign: /\d(?:[^\d\ufffc]{0,3}\d){6}/ },
  { kind: 'secret', find: looseSecrets, sign: /[\w+/-]{32}/ },
];
