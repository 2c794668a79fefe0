import { simplified } from './simplified.js';

/** 清单表头 · Which columns of a list are which, each as its place from 0 on. */
export interface ListHeader {
  readonly code?: number;
  readonly contact?: number;
  readonly phone?: number;
  /** Those that name the units. */
  readonly names?: readonly number[];
}

const otherCode = /信用|机构|邮政|上级|所属|省|^市|区号|postal|zip|credit|parent/;
const regionCode = /区划.*(?:代码|编码|码)$|^(?:统计用)?(?:行政)?区划$|^region_?(?:code|id)$/;
const anyCode = /(?:代码|编码)$|^code$/;
const contact = /^(?:联系人|联络人|联络员)(?:姓名)?$|^contact$/;
const phone = /^(?:联系|办公|单位)?(?:电话|手机)(?:号码?)?$|^联系方式$|^(?:tele)?phone$/;
const unitName =
  /^(?:地区|县区|区县|市县|县\(市[,、]?区\)|(?:应报|填报|报送|责任)?单位|(?:地区|区划|单位|县区|行政区划)?名称|name|unit|region)$/;
const others = /^(?:序号|编号|备注|no\.?|remarks?)$/;

/** The header that some cells are; undefined where none of them is the name of a column. */
export function listHeader(cells: readonly string[]): ListHeader | undefined {
  const whole = cells.map(simplified);
  const names = whole.map((cell) => cell.replace(/\([^()]*\)$|:$/, ''));
  const isOwnCode = (name: string) => !otherCode.test(name);
  const code =
    onlyOf(names, (name) => isOwnCode(name) && regionCode.test(name)) ??
    onlyOf(names, (name) => isOwnCode(name) && anyCode.test(name));
  if (![...names, ...whole].some(isName)) return undefined;
  const named = names.flatMap((name, at) =>
    unitName.test(name) || unitName.test(whole[at] ?? '') ? [at] : [],
  );
  return {
    ...place('code', code),
    ...place(
      'contact',
      onlyOf(names, (name) => contact.test(name)),
    ),
    ...place(
      'phone',
      names.findIndex((name) => phone.test(name)),
    ),
    names: named,
  };
}

function isName(name: string): boolean {
  return [regionCode, anyCode, contact, phone, unitName, others].some((each) => each.test(name));
}

/** Two columns of one name leave open which is meant. */
function onlyOf(names: readonly string[], isSought: (name: string) => boolean): number | undefined {
  const found = names.flatMap((name, at) => (isSought(name) ? [at] : []));
  return found.length === 1 ? found[0] : undefined;
}

function place(name: 'code' | 'contact' | 'phone', at: number | undefined): ListHeader {
  return at === undefined || at < 0 ? {} : { [name]: at };
}
