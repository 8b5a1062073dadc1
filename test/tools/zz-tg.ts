import { instrumentV1 } from "~/content/instrument/v1";
import { planOf } from "~/domain/disclosure/department-view";
import { releaseTogether } from "~/domain/disclosure/together-figures";
import { ruleFor } from "~/domain/disclosure/rules";
import { minimumAnswers } from "~/domain/disclosure/reporting-threshold";
import { everyDimension } from "~/domain/instrument";
import { scoreDepartment } from "~/domain/scoring";
import { foundCompany, simulateWave } from "~/domain/simulator";
import { createRandom } from "~/domain/statistics/random";
const reps=Number(process.argv[2]??20);
const sizes:[number,number][]=(process.argv[3]??"5,5;6,6;8,6;10,8").split(";").map(s=>s.split(",").map(Number) as [number,number]);
const lvls=(process.argv[4]??"45,60,70,80").split(",").map(Number);
for (const n of sizes) for (const lv of lvls) {
  const random=createRandom(n[0]*1000+n[1]*100+lv);
  const T:Record<string,number>={}; const add=(k:string,x=1)=>T[k]=(T[k]??0)+x;
  const t0=Date.now();
  for (let r=0;r<reps;r++){
    const levels={dimensions:everyDimension(instrumentV1.dimensions,()=>lv),mirror:{own:lv,other:lv}};
    const c=foundCompany(instrumentV1,n,random);
    const a=simulateWave(c,{respondents:n,levels:[levels,levels],dontKnow:Number(process.argv[5]??0)},random);
    const raw=[0,1].map(i=>scoreDepartment(instrumentV1,a[i as 0|1],c=>minimumAnswers(c,5)));
    const plans=raw.map(x=>planOf(instrumentV1,x,minimumAnswers(x.respondents,5))) as any;
    const f=releaseTogether(plans,[raw[0]!.score!.mean,raw[1]!.score!.mean],[ruleFor(n[0])!,ruleFor(n[1])!],String(r));
    const c3=(k:string,x:any)=>{add(k+" n"); if(x.kind==="value")add(k); else if(x.kind==="withheld")add(k+" w")};
    f.scores.forEach(x=>c3("score",x)); c3("pooled",f.pooled);
    let all=true; for(const x of f.dimensions.values()){c3("topic",x); if(x.kind!=="value")all=false}; add("all n"); if(all)add("all");
    for (const x of f.shares.values()) c3("share",x);
    for (const m of f.apart) for(const x of m.values()) c3("dept topic",x);
    for (const k of ["lowest","highest","apart"] as const){add(k+" n"); if(f.sets[k])add(k)}
    add("lowhigh n"); if(f.sets.lowest&&f.sets.highest)add("lowhigh");
  }
  const p=(k:string)=>`${k} ${Math.round(100*(T[k]??0)/T[k+" n"]!)}${T[k+" w"]?`(w${Math.round(100*T[k+" w"]!/T[k+" n"]!)})`:""}`;
  console.log(n.join("+"),lv,["score","pooled","topic","all","lowest","highest","apart","lowhigh","share","dept topic"].map(p).join(" | "),`${((Date.now()-t0)/reps/1000).toFixed(2)} s each`);
}
