import { expect, it } from 'vitest';
import { claimsIn } from '../lines';

const originOf = (said: string) => claimsIn(/[\p{Script=Arabic}]/u.test(said) ? 'ar' : 'en', said)[0]?.origin;

it.each([
  ["Mansour's lawyer said the plant had closed.", 'group:lawyer::1:Outlet'],
  ['A lawyer for Mansour said the plant had closed.', 'group:lawyer::1:Outlet'],
  ['قال محامي منصور إن المصنع أغلق.', 'group:lawyer::1:Outlet'],
  ['قال شقيق منصور إن المصنع أغلق.', 'group:relative::1:Outlet'],
  ['A Norvik spokesman said the plant had closed.', 'group:spokesperson:::Outlet'],
  ['A spokesman for Norvik said the plant had closed.', 'group:spokesperson:::Outlet'],
  ['قال متحدث باسم نورفيك إن المصنع أغلق.', 'group:spokesperson:::Outlet'],
])('whose somebody is is not who he is: %s', (said, origin) => expect(originOf(said)).toBe(origin));

it.each([
  ['قال المحامي الهادي منصور إن المصنع أغلق.', 'person:d-mnsr'],
  ['قال وزير النقل الهادي منصور إن المصنع أغلق.', 'person:d-mnsr'],
  ['Norvik spokeswoman Ida Berg said the plant had closed.', 'person:d-brg'],
  ["Diallo's agent, Paul Mercier, said the plant had closed.", 'person:bl-mrsr'],
])('a name of his own is: %s', (said, origin) => expect(originOf(said)).toBe(origin));

it.each([
  ['A police officer told Reuters the plant had closed.', 'group:police-person::1:actor:reuters'],
  ['A firefighter said the plant had closed.', 'group:rescuer::1:Outlet'],
  ['Police said the plant had closed.', 'actor:org/police'],
  ['A person close to the club said the plant had closed.', 'group:source::1:Outlet'],
  ['قال شخص مطلع على المحادثات إن المصنع أغلق.', 'group:source::1:Outlet'],
  ["The plant had closed, according to the miners' union.", 'actor:org/union:mnrsn'],
  ['قال مجلس المدينة إن المصنع أغلق.', 'actor:org/provincial-government'],
])('one who belongs to a body is no body: %s', (said, origin) => expect(originOf(said)).toBe(origin));
