// pronoun slots of claims against GUM's coreference. usage: npx tsx gum.mts GENRE,.. [list]
import * as fs from "node:fs";
const ROOT=process.env.ROOT??'/work/wt/pron22';
const { defaultGazetteer } = await import(ROOT+'/src/gazetteer/default-gazetteer');
const { defaultPacks } = await import(ROOT+'/src/pipeline/default-packs');
const { readAndExtract } = await import(ROOT+'/src/pipeline/read-and-extract');
const { readReports } = await import(ROOT+'/src/reading/read-reports');
const g=defaultGazetteer(), packs=defaultPacks(g);
const genres=(process.argv[2]??'news').split(','), list=process.argv[3];
const half=(s:string)=>{let h=0;for(const c of s)h=(h*31+c.charCodeAt(0))>>>0;return h%2?'aside':'read'};
const tab:any={};
for(const f of fs.readdirSync('/tmp/lead/s22/gum/docs').sort()){ const m=/GUM_(\w+?)_(\w+)\.conllu/.exec(f)!; if(!genres.includes(m[1]!))continue;
 const h=half(m[2]!); if(list&&h!=='read')continue;
 let body='', toks:{start:number,end:number,id:string|null,form:string,xpos:string}[]=[]; const open:{id:string,from:number}[]=[]; const mentions:{id:string,from:number,to:number,inf:string}[]=[];
 let par=false; let first=true;
 for(const line of fs.readFileSync('/tmp/lead/s22/gum/docs/'+f,'utf8').split('\n')){
  if(line.startsWith('# newpar')&&!line.startsWith('# newpar_block'))par=true;
  if(line.startsWith('# text =')){ if(!first)body+=par?'\n\n':' '; first=false; par=false; body=body.replace(/ $/,' '); }
  if(!/^\d/.test(line))continue; const c=line.split('\t'); if(/-/.test(c[0]!)){const [a,b]=c[0]!.split('-').map(Number); (globalThis as any).mw={to:b,no:/SpaceAfter=No/.test(c[9]!)};continue}
  if(/\./.test(c[0]!))continue;
  const start=body.length; body+=c[1]; const end=body.length; const misc=c[9]!; const mw=(globalThis as any).mw; const num=Number(c[0]); if(mw){ if(num<mw.to){} else { if(!mw.no)body+=' '; (globalThis as any).mw=null; } } else if(!/SpaceAfter=No/.test(misc))body+=' ';
  const i=toks.length; toks.push({start,end,id:null,form:c[1]!,xpos:c[4]!});
  const e=/Entity=([^|]+)/.exec(misc)?.[1]??''; 
  for(const p of e.match(/\([^()]+\)?|[^()]+\)/g)??[]){ if(p.startsWith('(')){ const x=p.slice(1).replace(/\)$/,'').split('-'); open.push({id:x[0]!,from:i}); if(p.endsWith(')')){const o=open.pop()!; mentions.push({id:o.id,from:i,to:i+1,inf:x[2]??''})} } else { const id=p.slice(0,-1).split('-')[0]!; const k=open.map(o=>o.id).lastIndexOf(id); if(k>=0){const o=open.splice(k,1)[0]!; mentions.push({id,from:o.from,to:i+1,inf:''})} } }
 }
 const words=(s:string)=>(s.toLowerCase().match(/[\p{L}\d]+/gu)??[]).filter(w=>!['the','a','an','of','and','his','her','its','their','mr','mrs','in','for'].includes(w));
 const chain=new Map<string,Set<string>>(); for(const mm of mentions){ const t=toks.slice(mm.from,mm.to); if(t.length===1&&/^(PRP|PRP\$|DT|WP|WDT)$/.test(t[0]!.xpos))continue; const s=chain.get(mm.id)??new Set(); for(const w of words(t.map(x=>x.form).join(' ')))s.add(w); chain.set(mm.id,s);}
 const idAt=(start:number)=>{const k=toks.findIndex(t=>t.start===start); if(k<0)return null; const c=mentions.filter(x=>x.from===k&&x.to===k+1); return c[0]?.id??null};
 const seen=new Set<string>();
 (globalThis as any).__pron=(scene:any,phrase:any,role:string,draft:any,value:any)=>{ const tk=scene.tokens[phrase.head]; const lemma=tk.lexeme.lemma; if(!['he','she','him','her','it','they','them'].includes(lemma))return;
  const id=idAt(tk.start); const ws=id===null?null:chain.get(id); const kind=['he','she','him','her'].includes(lemma)?'person':lemma==='it'?'it':'they';
  const key=h+' '+kind; const t=tab[key]??={n:0,gold:0,filled:0,right:0,wrong:0,nogold:0}; t.n++; if(ws&&ws.size)t.gold++; 
  if(value!==null){ const nm=(value.name??'')+' '+(value.id??''); if(!ws||!ws.size)t.nogold++; else if(words(nm.replace(/[:/]/g,' ')).some(w=>ws.has(w)))t.right++; else {t.wrong++;} t.filled++; }
  if(list){ const r=value===null?'OPEN':(!ws||!ws.size)?'NOGOLD':words(((value.name??'')+' '+(value.id??'')).replace(/[:/]/g,' ')).some((w:string)=>ws.has(w))?'ok':'WRONG'; if(list==='all'||list===r) console.log(f.slice(4,-7),r,kind,role,draft.event,'«'+scene.text.slice(Math.max(0,tk.start-90),tk.start)+'['+scene.text.slice(tk.start,tk.end)+']'+scene.text.slice(tk.end,tk.end+50).replace(/\n/g,' ')+'» =',value?.name??null,'| gold:',ws?[...ws].slice(0,8).join(' '):null); }
 };
 const {reports}=readReports([{id:'r',outlet:'A',publishedAt:'2015-04-22T10:00:00Z',body}],{packs});
 for(const r of reports) for(const rd of readAndExtract(r,packs,g)) void rd;
}
for(const [k,t] of Object.entries(tab).sort() as any) console.log(k.padEnd(14),JSON.stringify(t),'coverage of gold',((t.right+t.wrong)/t.gold).toFixed(2),'precision',(t.right/(t.right+t.wrong)).toFixed(2),'recall',(t.right/t.gold).toFixed(2));
