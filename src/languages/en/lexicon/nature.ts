/** Natural events and health. See `assault.ts` for the format. */
export const natureVerbs = `
quake/unaccusative: quake, tremble
quake: rock, jolt
flood/labile: flood, inundate, swamp, submerge, deluge, overflow, burst its banks, break its banks, burst
storm/instrument: make landfall, lash, batter, barrel into, sweep across, bear down on, slam ashore, roar ashore, touch down, churn
wildfire/instrument: rage, burn out of control, spread, tear through, jump containment lines
erupt/unaccusative: erupt, spew lava, spew ash, belch
landslide/unaccusative: slide down
drought/unaccusative: dry up, parch, run dry
infect: infect, contaminate, spread to, pass on, sicken, make ill, make sick, take ill, take sick
infect/undergoer: contract, catch the virus, catch the disease, catch the flu, catch a virus, catch a disease, catch flu, catch covid, catch coronavirus, catch cholera, catch measles, catch malaria, catch ebola, catch it from, test positive for, come down with, test positive, fall ill with, fall sick, fall ill, sicken
recover/unaccusative: recover, recuperate, convalesce, get better, heal, regain consciousness
hospitalise: hospitalise, send to hospital, send to the hospital, admit to hospital, rush to hospital, take to hospital, treat, treat for, transfer to hospital, put on a ventilator, admit, treat in hospital, rush to a hospital, take to a hospital, take to the hospital, operate on
outbreak/unaccusative: break out, flare up, mutate, reemerge, re-emerge
recover: cure, vaccinate, inoculate, immunise
`;

export const natureNouns = `
quake/unaccusative: earthquake, quake, tremor, aftershock, temblor, foreshock, seismic activity, seismic event, earth tremor, undersea earthquake, mainshock
flood/unaccusative: flood, flooding, flash flood, flash flooding, inundation, floodwater, deluge, tsunami, tidal wave, storm surge, high water, torrent, overflow, monsoon flooding, standing water, dam breach, dyke breach, levee breach
storm/unaccusative: storm, hurricane, cyclone, typhoon, tornado, blizzard, thunderstorm, tropical storm, snowstorm, sandstorm, dust storm, hailstorm, gale, windstorm, rainstorm, twister, lightning, lightning strike, squall, torrential rain, heavy rain, heavy snow, heavy snowfall, downpour, monsoon rain, ice storm, winter storm, super typhoon, cold snap, heatwave, heat wave, extreme weather, bad weather, rough seas, high wind, strong wind, storm system, tropical cyclone, waterspout, whiteout, huge wave, high waves, rough sea, rough seas, heavy seas, big waves, giant wave, rogue wave, strong current, strong currents, severe weather, adverse weather, extreme weather, poor weather, weather conditions, atmospheric phenomenon, lightning strike, gust of wind, strong gust, gale-force winds, crosswind, crosswinds, turbulence, ice storm, heavy fog, thick fog, dense fog, poor visibility, days of rain, weeks of rain, swollen river, solar storm, geomagnetic storm, space weather
wildfire/unaccusative: wildfire, forest fire, bushfire, brush fire, grass fire, bush fire, wild fire
erupt/unaccusative: eruption, volcanic eruption, volcanic activity, lava flow, pyroclastic flow, ash cloud
landslide/unaccusative: landslide, mudslide, avalanche, rockslide, rockfall, landslip, mudflow, debris flow, sinkhole, mud flow
drought/unaccusative: drought, dry spell, famine, water shortage, food shortage, crop failure, water scarcity
infect/unaccusative: infection, contagion, transmission, contamination, case
recover/unaccusative: recovery, convalescence, recuperation, vaccination, inoculation, immunisation, cure
hospitalise: hospitalisation, admission to hospital, hospital admission, surgery, treatment
outbreak/unaccusative: outbreak, epidemic, pandemic, spread of the disease, virus outbreak, disease outbreak, flare-up, new wave, plague, cluster of cases, cholera outbreak, measles outbreak, ebola outbreak, bird flu outbreak
illness/unaccusative: health reasons, health grounds, ill health, poor health, medical reasons, thigh injury, knee injury, injury problem, heart attack, cardiac arrest, heart failure, stroke, brain haemorrhage, brain hemorrhage, aneurysm, organ failure, kidney failure, liver failure, respiratory failure, multiple organ failure, sudden death syndrome, natural causes, illness, terminal illness, chronic illness, heart disease, cancer, pneumonia, sepsis, diabetes, underlying condition, blood clot, pulmonary embolism, seizure, epileptic seizure, old age, high blood pressure, blood pressure
`;

export const natureAdjectives = `
flood: flooded, waterlogged, underwater, flood-hit, submerged, inundated, rain-swollen
drought: drought-stricken, parched, drought-hit
storm: storm-battered
infect: infected, contagious, ill, sick, contaminated, asymptomatic
quake: earthquake-hit, quake-hit, quake-stricken, earthquake-stricken
hospitalise: in intensive care, in hospital, hospitalised, comatose, on life support
recover: out of danger
`;
