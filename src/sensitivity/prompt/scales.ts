/** Words that stand in an order of their own, one scale a line: nobody writes them otherwise without a reason. */
const SCALES: readonly (readonly string[])[] = [
  'trivial,negligible,none,info,informational,notice,lowest,very low,low,minor,normal,medium,moderate,elevated,high,major,very high,highest,severe,serious,urgent,critical,blocker,emergency,fatal',
  'debug,info,notice,warning,warn,error,critical,fatal',
  'monday,tuesday,wednesday,thursday,friday,saturday,sunday,mon,tue,wed,thu,fri,sat,sun',
  'montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonnabend,sonntag',
  'lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche',
  'lunes,martes,miércoles,jueves,viernes,sábado,domingo',
  'lunedì,martedì,mercoledì,giovedì,venerdì,sabato,domenica',
  'january,february,march,april,may,june,july,august,september,october,november,december',
  'jan,feb,mar,apr,jun,jul,aug,sep,sept,oct,nov,dec',
  'januar,februar,märz,april,mai,juni,juli,august,september,oktober,november,dezember',
  'spring,summer,autumn,fall,winter',
  'night,dawn,morning,noon,midday,afternoon,evening,midnight',
  'yesterday,today,tomorrow,past,present,future',
  'xxs,xs,s,m,l,xl,xxl,xxxl',
  'tiny,extra small,small,medium,large,big,extra large,huge',
  'never,rarely,seldom,sometimes,occasionally,often,frequently,usually,always',
  'terrible,very poor,poor,bad,fair,mediocre,ok,okay,average,good,very good,great,excellent,outstanding',
  'strongly disagree,disagree,neutral,agree,strongly agree',
  'very negative,negative,neutral,positive,very positive',
  'beginner,novice,basic,intermediate,advanced,expert',
  'bronze,silver,gold,platinum,diamond',
  'short,medium,long',
  'cold,cool,lukewarm,warm,hot',
  'one,two,three,four,five,six,seven,eight,nine,ten',
  'sehr niedrig,niedrig,gering,leicht,normal,mittel,mäßig,hoch,schwer,sehr hoch,dringend,kritisch',
  'sehr klein,klein,mittelgroß,groß,sehr groß',
  'faible,moyen,moyenne,élevé,élevée,critique',
  'bajo,baja,medio,media,alto,alta,crítico,crítica,basso,bassa,alto,critico',
].map((line) => line.split(','));

/** Whether items stand on a scale, as words and figures can tell: in doubt they do. */
export function standOnScale(items: readonly string[]): boolean {
  const labels = items.map(labelOf);
  return (
    SCALES.some((scale) => labels.filter((label) => isOn(scale, label)).length >= 2) ||
    isRun(labels.map((label) => letterOf(label))) ||
    isRun(items.map(numberIn)) ||
    isRun(labels.map(numberIn))
  );
}

/** What an item is about: the words before its colon or dash, without marks. */
function labelOf(item: string): string {
  const [label = ''] = item.split(/[:=→(]|\s[-–—]+>?\s/u);
  return label
    .replace(/[^\p{L}\p{N}\s.+-]/gu, '')
    .trim()
    .toLowerCase();
}

function isOn(scale: readonly string[], label: string): boolean {
  return scale.some((word) => label === word || label.startsWith(`${word} `) || label.startsWith(`${word},`));
}

/** Of `a` … `f`, or `grade b`: the place in the alphabet. */
function letterOf(label: string): number | undefined {
  const letter = /(?:^|\s)([a-z])[+-]?$/.exec(label)?.[1];
  return letter?.charCodeAt(0);
}

function numberIn(text: string): number | undefined {
  const found = /\d+(?:\.\d+)?/.exec(text)?.[0];
  return found === undefined ? undefined : Number(found);
}

/** All have one, and they only rise, or only fall. */
function isRun(values: readonly (number | undefined)[]): boolean {
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length) return false;
  const steps = known.slice(1).map((value, at) => value - (known[at] ?? value));
  return steps.every((step) => step > 0) || steps.every((step) => step < 0);
}
