import { plainTable } from '../../../text/plain-table';

/** Directions and parts of places. */
export const sides: Readonly<Record<string, string>> = plainTable<string>({
  north: 'north, northern, northward',
  south: 'south, southern, southward',
  east: 'east, eastern, eastward',
  west: 'west, western, westward',
  'north-east': 'northeast, north-east, northeastern, north-eastern',
  'north-west': 'northwest, north-west, northwestern, north-western',
  'south-east': 'southeast, south-east, southeastern, south-eastern',
  'south-west': 'southwest, south-west, southwestern, south-western',
  centre: 'central, downtown, centre, heart, inner',
  edge: 'outskirts, edge, suburb, outlying, suburban',
  coast: 'coastal, coast',
});

/** Nouns of a part that say no direction: "on the Indian side", "in the school's courtyard". */
export const parts = 'side, flank, courtyard, forecourt, premises, grounds';

/** Words for staying in a house of some sort, none of which is a noun of its own: "died in hospital". */
export const stays: Readonly<Record<string, string>> = plainTable<string>({
  'thing:building/hospital': 'in hospital, in intensive care',
  'thing:nature/scene': 'at the scene, on the scene, on the spot, at the site, at the crash site',
  'thing:building/prison': 'in prison, in jail, behind bars',
});

/** Titles and forms of address that stand before a name. */
export const titles = `mr, mrs, ms, miss, dr, prof, professor, sir, lady, lord, dame, sheikh, shaykh, sheik, ayatollah, imam, mullah,
mufti, archbishop, bishop, pope, cardinal, rabbi, pastor, reverend, rev, father, sister, brother, king, queen, prince, princess, emir, sultan, shah,
crown prince, gen, lt, lieutenant, maj, major, col, colonel, capt, captain, sgt, sergeant, cpl, corporal, brig, brigadier,
brigadier general, brigadier-general, major general, major-general, maj gen, lt gen, lt col, lieutenant general, lieutenant colonel,
lieutenant-general, lieutenant-colonel, staff major general, admiral, adm, rear adm, vice adm, rear admiral, vice admiral, marshal, field marshal, commander,
sen, senator, rep, representative, congressman, congresswoman, gov, hon, judge, justice, magistrate, chancellor, premier, president, secretary, minister,
ambassador, eng, haji, hajj, maulana, comrade, private, lance corporal, constable, inspector, superintendent, chief, warrant officer, petty officer, midshipman, ensign, wing commander, air marshal, air commodore, group captain, squadron leader, sultan`;

/** Nouns that, capitalised, head the name of a body or a place: "Alma Institute", "Centre for Strategic Studies". */
export const nameHeads = `institute, institution, university, college, school, academy, centre, center, foundation, association, union, society, council, committee,
commission, agency, authority, bureau, office, department, ministry, directorate, service, services, administration, organisation, organization, federation, league,
party, movement, front, brigade, brigades, battalion, regiment, division, corps, army, forces, force, command, guard, guards, group, network, observatory, watch, network,
bank, fund, corporation, corp, company, inc, ltd, plc, airlines, airways, airline, times, post, tribune, herald, journal, gazette, chronicle, telegraph, mail, star, sun, daily, news, press,
radio, television, tv, channel, street, avenue, road, square, boulevard, bridge, tower, towers, hospital, station, airport, port, mosque, church, cathedral, temple, stadium, park, museum, hotel, theatre,
hall, house, palace, court, prison, camp, base, field, river, lake, sea, ocean, gulf, bay, strait, mountain, mountains, mount, valley, desert, island, islands, peninsula,
province, governorate, region, district, county, state, city, town, village, dam, plant, refinery, mine, tunnel, canal, act, treaty, accord, agreement, summit, forum, conference, cup, championship, games, championships, open, prize, award, day, cell, operations, programme, program, project, initiative, alliance, coalition, parliament, senate, congress, assembly, court, tribunal`;
