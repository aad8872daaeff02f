import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from './marked.ts';

/** The properties that a marked text tells: each as «subject property value». */
function check(text: string, ...expected: string[]): void {
  const told = extract({ text }).claims.flatMap(({ subject, property, value }) => {
    if (value.kind === 'entity') return [`${subject} ${property} ${value.entity}`];
    return value.kind === 'date' && subject !== null ? [`${subject} ${property} ${value.iso}`] : [];
  });
  assert.deepEqual(told, expected, text);
}

const bureau = '⟦agency bureau|المكتب المركزي⟧';
const directorate = '⟦agency directorate|المديرية العامة⟧';
const ali = '⟦person ali|علي صالح⟧';
const omar = '⟦person omar|عمر ناصر⟧';
const law = '⟦instrument law|قانون الصحافة⟧';

test('part of', () => {
  check(`${bureau} التابع ل${directorate}`, 'bureau part-of directorate');
  check(`${bureau}، وهو تابع ل${directorate}`, 'bureau part-of directorate');
  check(`${bureau}. وتابع مدير ${directorate} كلامه`);
});

test('head: by apposition, before and after the name', () => {
  check(`${ali}، مدير ${bureau}`, 'bureau head ali');
  check(`${ali} (45 عاما)، المدير العام الجديد ل${directorate}`, 'directorate head ali');
  check(`مدير ${bureau}، ${ali}`, 'bureau head ali');
  check(`مدير ${bureau} (BCIJ) ${ali}`, 'bureau head ali');
  check(`${ali}، نائب مدير ${bureau}`, 'bureau deputy-head ali');
  check(`${ali}، المتحدث باسم ${bureau}`, 'bureau spokesperson ali');
});

test('a title with a proclitic is no apposition', () => {
  check(`استقبال ${ali}، لمدير ${bureau}`);
  check(`مدير ${bureau}، ${ali}، ومدير ${directorate}، ${omar}`, 'bureau head ali', 'directorate head omar');
});

test('a title without a name beside it tells nothing', () => {
  check(`قال مدير ${bureau} إن الوضع مستقر، وأضاف ${ali} كلاما`);
  check(`${ali} وصل أمس إلى المدينة والتقى مدير ${bureau}`);
});

test('member of', () => {
  check(`⟦place morocco|المغرب⟧ عضو في ⟦agency forum|المنتدى العالمي⟧`, 'morocco member-of forum');
  check(
    `⟦place morocco|المغرب⟧ يشارك في الجهود، إضافة إلى كونه عضوا في ⟦agency forum|المنتدى العالمي⟧`,
    'morocco member-of forum',
  );
  check(`أعضاء في ⟦agency forum|المنتدى العالمي⟧`);
});

test('chaired with', () => {
  check(
    `يرأس ⟦place morocco|المغرب⟧ مع ⟦place canada|كندا⟧ ⟦agency forum|المنتدى العالمي⟧`,
    'forum chaired-with canada',
  );
  check(
    `⟦place morocco|المغرب⟧ عضو في ⟦agency forum|المنتدى العالمي⟧، ويشارك رئاسة هذا المنتدى مع ⟦place canada|كندا⟧`,
    'morocco member-of forum',
    'forum chaired-with canada',
  );
});

test('chaired with, the partner named before the chair', () => {
  check(
    `⟦place morocco|المغرب⟧ يتقاسم مع ⟦place canada|كندا⟧ رئاسة ⟦agency forum|المنتدى العالمي⟧`,
    'forum chaired-with canada',
  );
});

test('founded in, enacted in, amended in', () => {
  check(`${bureau} الذي تأسس في ⟦date 2015|عام 2015⟧`, 'bureau founded-in 2015');
  check(`تأسيس ${bureau} ⟦date 2015-03|في مارس 2015⟧`, 'bureau founded-in 2015-03');
  check(
    `${law} الذي صدر في ⟦date 2003|2003⟧ وتم تعديله في ⟦date 2015|2015⟧`,
    'law enacted-in 2003',
    'law amended-in 2015',
  );
  check(`تعديل ${law} في ⟦date 2015|2015⟧`, 'law amended-in 2015');
});

test('a date said of something else is not of the body that says it', () => {
  check(`وقالت ${directorate} إنه تأسس في ⟦date 2015|عام 2015⟧`);
});

test('located in', () => {
  check(`${bureau} الذي يتخذ من ⟦place rabat|الرباط⟧ مقرا له`, 'bureau located-in rabat');
  check(`افتتاح مقر ${bureau} ب⟦place rabat|الرباط⟧`, 'bureau located-in rabat');
  check(`تحتضن ⟦place rabat|الرباط⟧ ${bureau}`, 'bureau located-in rabat');
  check(`⟦place rabat|الرباط⟧ تحتضن ${bureau}`, 'bureau located-in rabat');
});

test('met, whichever name comes first', () => {
  check(`التقى ${ali} ${omar} أمس`, 'ali met omar');
  check(`${omar} استقبل ${ali}`, 'ali met omar');
});

test('the relation holds its time', () => {
  const [claim] = extract({
    text: `⟦place rabat|الرباط⟧ تحتضن منذ ⟦date 2020|السنة الماضية⟧ ${bureau}`,
  }).claims;
  assert.equal(claim?.since, '2020');
});

test('met: titles in commas and brackets may stand between the two', () => {
  check(`التقى ${ali} مع مدير ${bureau} (BCIJ) ${omar}`, 'ali met omar', 'bureau head omar');
  check(`واستقبل ${ali}، المدير العام ل${directorate}، بمكتبه، (الثلاثاء)، ${omar}، مدير ${bureau}`, 'directorate head ali', 'ali met omar', 'bureau head omar'); // prettier-ignore
  check(`التقى ${ali} الطلبة. ثم غادر ${omar}`);
});
