import * as fs from "node:fs";
const ROOT=process.env.ROOT??'/work/wt/join21';
const { defaultGazetteer } = await import(ROOT+'/src/gazetteer/default-gazetteer');
const { defaultPacks } = await import(ROOT+'/src/pipeline/default-packs');
const { readAndExtract } = await import(ROOT+'/src/pipeline/read-and-extract');
const { readReports } = await import(ROOT+'/src/reading/read-reports');
const g=defaultGazetteer(), packs=defaultPacks(g);
const tab:any={}; const ex:any={};
for(const dir of process.argv.slice(2)) for(const f of fs.readdirSync(dir).filter(f=>f.endsWith('.json'))){ const c=JSON.parse(fs.readFileSync(dir+'/'+f,'utf8'));
 for(const r0 of c.reports){ if(!r0.body) continue; const {reports}=readReports([r0],{packs}); for(const r of reports) for(const rd of readAndExtract(r,packs,g)) for(const cl of rd.claims as any[]){
   const m=/^(?:["“']?)(he|she|it|they|we|i|you|this|that|who)\s/i.exec(cl.evidence.quote); const ar=/^(إن|أن|بأن|ب?أن|وأن)(ه|ها|هم|نا|ني)\s/.exec(cl.evidence.quote); const k=m?m[1].toLowerCase():ar?'ar:'+ar[2]:null; if(!k)continue;
   if(cl.proposition.event==='measure')continue;
   const has=cl.proposition.arguments.some((a:any)=>a.role==='agent'||a.role==='patient'&&a.value.kind!=='quantity'||a.role==='means');
   const ag=cl.proposition.arguments.some((a:any)=>a.role==='agent');
   const sp=cl.attribution.chain.length>1?'said':'told'; const key=k+' '+sp; const t=tab[key]??={n:0,agent:0,some:0}; t.n++; if(ag)t.agent++; if(has)t.some++; else if(Math.random()<.15) (ex[key]??=[]).push(cl.evidence.quote.slice(0,140)+' | '+cl.proposition.event+' by '+cl.attribution.chain.slice(1).map((s:any)=>s.name).join('<'));
 } } }
for(const [k,t] of Object.entries(tab).sort((a:any,b:any)=>b[1].n-a[1].n)) console.log(k,JSON.stringify(t),((t as any).agent/(t as any).n).toFixed(2),((t as any).some/(t as any).n).toFixed(2));
for(const k in ex) {console.log('##',k); for(const e of ex[k].slice(0,8)) console.log('   ',e);}
