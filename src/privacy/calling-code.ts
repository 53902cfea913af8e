/** Calling codes (ITU-T E.164): 1 and 7 by themselves, these two digits, else three. */
const TWO_DIGITS = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
const THREE_DIGITS = /^(?:2[1-69]\d|3[578]\d|42\d|50\d|59\d|67\d|68\d|69[0-2]|8[05-8]\d|96\d|97[0-79]|99[2-68])/;

/** What of a number's digits, behind its international prefix, says the country; `undefined` where no country does. */
export function callingCode(digits: string): string | undefined {
  return (/^[17]/.exec(digits) ?? TWO_DIGITS.exec(digits) ?? THREE_DIGITS.exec(digits))?.[0];
}
