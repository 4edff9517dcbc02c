/** The look of the page, light and dark; logical properties throughout, so that right-to-left needs no second sheet. */
export const style = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1b1c1e;--dim:#55585e;--line:#d4d6da;--card:#f5f6f7;--accent:#0b57a4;
--conflict:#a3171a;--refine:#7a4b00;--agree:#17602c;--focus:#0b57a4}
.h0{--hue:#0b57a4;--tint:#dceafa}.h1{--hue:#a3171a;--tint:#fbe0e0}.h2{--hue:#6b4300;--tint:#f8e8cc}.h3{--hue:#17602c;--tint:#dcf1e1}
.h4{--hue:#6a2a93;--tint:#eee0f7}.h5{--hue:#0c5f66;--tint:#d8f0f2}.h6{--hue:#8f1d5c;--tint:#f9dfed}.h7{--hue:#4a4f57;--tint:#e6e8eb}
@media (prefers-color-scheme:dark){:root{--bg:#16181b;--fg:#e8e9eb;--dim:#a9adb5;--line:#3a3e45;--card:#1f2226;--accent:#8cc1ff;
--conflict:#ff9d97;--refine:#f0c27a;--agree:#8fd8a2;--focus:#8cc1ff}
.h0{--hue:#8cc1ff;--tint:#12304f}.h1{--hue:#ff9d97;--tint:#4d1b1b}.h2{--hue:#f0c27a;--tint:#45300d}.h3{--hue:#8fd8a2;--tint:#153d20}
.h4{--hue:#d9b3f2;--tint:#3a1d50}.h5{--hue:#86d6dd;--tint:#0e3b40}.h6{--hue:#f5a9d0;--tint:#4c1434}.h7{--hue:#c5c9d0;--tint:#33373d}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.5 system-ui,"Segoe UI","Noto Sans","Noto Naskh Arabic",sans-serif}
main,header.top{max-width:72rem;margin-inline:auto;padding-inline:1rem}
h1{font-size:1.5rem;margin-block:.9rem .1rem}h2{font-size:1.2rem;margin-block:2rem .3rem}header+main h2:first-child{margin-block:.8rem .2rem}
h3{font-size:1.15rem;margin:0}h4{font-size:1.02rem;margin-block:1.2rem .4rem}h5{font-size:1rem;margin:0}
a{color:var(--accent)}:focus-visible{outline:3px solid var(--focus);outline-offset:2px}[hidden]{display:none!important}
.sr{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-inline-start:-99rem}.skip:focus{inset-inline-start:1rem;inset-block-start:.5rem;background:var(--bg);padding:.5rem;z-index:2}
.lead{font-size:1.1rem;margin-block:.2rem}.legend{margin-block:.2rem;max-inline-size:62rem}
.legend,.facts,.source,.who,.count,.time,.none,.more{color:var(--dim)}
.sides,.backers,.claims,.answers,.verdicts,.chains,.why ul{list-style:none;padding:0;margin:.2rem 0}
.overview{padding-inline-start:1.4rem}.overview>li{margin-block:1rem 2rem}.overview>li::marker{font-weight:700}
.overview h3,.overview h4{margin-block:.3rem}.overview .facts{margin:0}.overview a{text-decoration-thickness:1px;text-underline-offset:3px}.overview h4{margin-block-start:.8rem}.overview h4 a{color:inherit}
.more{font-size:.9rem;margin-block:.3rem}.apart{margin-block:.5rem .3rem}
.sides,.positions{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:.7rem}
.overview .sides{grid-template-columns:repeat(auto-fit,minmax(min(14.5rem,100%),1fr))}
.side,.position{background:var(--card);border-block-start:4px solid var(--hue);border-radius:.4rem;padding:.5rem .8rem .6rem;min-inline-size:0;overflow-wrap:anywhere}
.side p,.position p{margin:.15rem 0}.side .answer{font-weight:700;font-size:1.05rem}.weight b{font-size:1.05rem}.dots{color:var(--hue);letter-spacing:.05em}
.who,.backers{font-size:.88rem}.backers{padding-inline-start:.9rem;text-indent:-.9rem}.backers li::before{content:'– '}.backers .more::before{content:''}.told,.tongue{color:var(--dim)}.tongue{font-size:.8rem;margin:-.2rem 0 .3rem}.mark{color:var(--hue)}.position .who{margin:.2rem 0}.position .who b{color:var(--fg)}
blockquote{margin:.4rem 0 .2rem;padding-inline-start:.7rem;border-inline-start:3px solid var(--hue)}
.chip{display:inline-block;min-inline-size:1.5em;padding-inline:.35em;border-radius:.4em;text-align:center;font-weight:700;font-size:.85rem;
background:var(--tint);color:var(--hue);border:1px solid var(--hue)}
.filters{position:sticky;inset-block-start:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;
background:var(--bg);border-block:1px solid var(--line);padding-block:.5rem}
.filters label{display:grid;font-size:.85rem}select,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--dim);
border-radius:.4rem;padding:.25rem .5rem;max-inline-size:16rem;min-block-size:2.2rem}
.incident{border-block-start:2px solid var(--line);margin-block-start:1rem;padding-block-start:.6rem;content-visibility:auto;contain-intrinsic-size:auto 4rem}
.incident[open]{contain-intrinsic-size:auto 60rem}
.incident>summary{list-style-position:outside;margin-inline-start:1.2rem}.incident>summary h3{display:inline}.incident>summary .facts{display:block}
.finding{border:1px solid var(--line);border-inline-start:5px solid var(--outcome);border-radius:.5rem;padding:.2rem 1rem .8rem;margin-block:1rem}
.conflict{--outcome:var(--conflict)}.refine{--outcome:var(--refine)}.agree{--outcome:var(--agree)}.single{--outcome:var(--dim)}
.milder{--outcome:var(--refine);font-weight:400}.badge{color:var(--outcome);border:1px solid var(--outcome);border-radius:.4rem;padding-inline:.45em;font-size:.85rem;font-weight:600}
.source{margin:0;font-size:.88rem}.note{border:1px solid var(--line);border-radius:.4rem;padding-inline:.35em}
.around{color:var(--dim)}.link{display:inline-block;max-inline-size:100%}.jump{white-space:nowrap}.why{margin-block-start:.6rem}summary{cursor:pointer;padding-block:.2rem}.folded{margin-block:.8rem}.folded>summary{font-weight:600}
.timeline{list-style:none;padding-inline-start:.8rem;border-inline-start:3px solid var(--line)}.timeline>li{margin-block:.5rem}.timeline .folded{margin-block:.1rem;font-size:.9rem}.timeline .folded>summary{font-weight:400;color:var(--dim)}
.time{display:inline-block;min-inline-size:10.5rem}.headline{overflow-wrap:anywhere}.answers li{margin-block:.2rem;font-size:.9rem}
.scroll{overflow-x:auto}table{border-collapse:separate;border-spacing:0}th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:start;vertical-align:top;background:var(--bg)}
thead th{font-weight:600;min-inline-size:7rem;max-inline-size:12rem;border-block-start:4px solid var(--outcome,var(--line))}td{text-align:center}td.given{text-align:start;min-inline-size:9rem;max-inline-size:18rem;overflow-wrap:anywhere}
tr>:first-child{position:sticky;inset-inline-start:0}
svg{max-inline-size:none}svg rect{fill:var(--card);stroke:var(--dim)}svg .layer0 rect{stroke:var(--accent);stroke-width:2}
svg text{fill:var(--fg);font-size:13px;unicode-bidi:plaintext}svg path{fill:none;stroke:var(--dim);stroke-width:1.5}svg .copy{stroke-dasharray:4 3;stroke:var(--conflict)}
.report{border-block-end:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 2.2rem}
.text{padding:.5rem 1rem;unicode-bidi:isolate}.text .title{font-weight:700}.body{white-space:pre-wrap;overflow-wrap:anywhere}
mark{background:var(--tint);color:inherit;border-block-end:2px solid var(--hue)}.back{font-size:.75rem;font-weight:700;margin-inline:.15rem;text-decoration:none}
.anchor:target+mark,.anchor:focus+mark,.anchor:focus+.anchor+mark{outline:3px solid var(--hue)}.finding:target,.incident:target>summary{outline:3px solid var(--focus)}
@media (max-width:40rem){body{font-size:15px}.filters{position:static}.overview{padding-inline-start:0;list-style-position:inside}.overview h3{display:inline}.time{display:block}}
@media print{.filters,.skip,.jump,.more{display:none!important}body{font-size:10.5pt}.finding,.position,.side{break-inside:avoid}.incident,.report{content-visibility:visible}
a{color:inherit;text-decoration:none}.scroll{overflow:visible}tr>:first-child{position:static}}
`;
