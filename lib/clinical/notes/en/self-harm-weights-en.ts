/** What speaks for and against a note of self-harm, learnt of 10862 notes by `npm run weigh-notes`. */
export const SELF_HARM_WEIGHTS_EN = `
-59
137 thinking
120 suicide
108 living
103 be
98 nobody
95 on purpose,purpose
91 rope,suicidal
90 sucidal
89 alive,here
86 wish
85 myself,self
82 life
81 kms,letters,the bridge
80 thought
79 bridge
78 plan
74 die,thoughts
73 tablets
69 do it
68 mind
66 anymore
64 planning,tonight
63 anyone,want
62 pills,will
61 id,written
60 being,my mind
59 thought about
58 cutting,do,home,point
57 tell,wish i
56 cut my,go on
55 around,ending,goodbye,would be
53 live,no more
51 my arms,the rope,wrote
50 better,enough,feel like,gone,just
49 again,been,then,this
48 wake up
47 go,telling,why
46 end it
45 carry on,drawer,goodbyes,im gone,it,ive,my goodbyes,that
44 hope,i feel,no point,take
43 i think,if,sorry,wake
42 because,dead,end,ending it,keep,killing myself,letters to,nothing left,the balcony,wanted
41 balcony,cant go,the garage,way
40 garage,jumping,just want,mi,picked the,reason to,said my,theres
39 cope,edge,is the,last,reason
38 case,cut,i have,in case,ready,stood,the only,the pills,time
37 fi,front of,in front,please,the drawer,there is,think
36 dont,going,wanna
35 carry,done,my head,suicidal today,the car,them,to die,to kill,wall
34 decided,i want,is nothing,me,only thing,see
33 gun,i,i just,left for,tired of
32 any,being alive,die and,front,of living,off,to
31 a plan,arms,cant do,edge and,havent told,ill,picked,put it,think about,this time,wrote a
30 about suicide,counted,feeling suicidal,girls,god,make,my suicide,sometimes,step,take me,thinking of
29 be here,better off,bled,cant see,enough now,hanging,her,mi ready,park,ready fi,see a,self harm,the wall,would
28 been looking,dont know,if i,my wrist,she,should,sometimes i,the twitching,want out
27 for after,he will,how,i cut,live for,platform,sleep and,ticked yes,wanted it
26 for,last night,look,looking,make it,mi tired,question,razor,said,the way,told,whats,without me
25 after,arms again,at the,everyone,family,going to,hurt myself,isnt,not to,of tablets,put,some,stood on,up,wasnt,worth,wrist
24 a gun,and said,disappear,harm question,like this,this body,to my,was dead
23 asked,because i,for me,have written,n,not,rope in,stops,takes my,thing that,this is,use
22 around for,been having,bought rope,car,got the,hurting myself,i lied,im done,knife,lied,looking at,my family,soon,suicidal after,suicide runs,tell anyone,to end,wont be
21 after training,again last,came home,hurting,only,patient,scratched,scratched my,so it,tbh,the edge,thing,this anymore,was the,will take
20 and not,bled because,carrying on,for good,long time,more,my brother,of the,runs,saving,the shed,whats the
19 a long,a train,arms with,burning my,cigarettes,cigarettes again,didnt tell,each of,feel suicidal,forever,goodbyes in,harming again,himself,i bought,kill myself,life no,myself is,self harming,shed,tablets in,takes,thinking about,true,up my,with cigarettes
18 am,could just,keeping,kids,my tablets,note,on like,on living,overdose on,point in,rather be,should have,simple,sunday,the use,theyll,training
17 already,and just,balcony today,been cutting,burned,carrying,gonna,have picked,head today,killing,leg with,me in,nite,nothing,plan and,stopped,taking all,thoughts of,told anyone,would rather
16 about hanging,all my,and put,away,before it,birthday,car park,end my,friday,getting louder,have a,have the,hurt,i hate,ill be,im not,in my,it over,it wasnt,know why,knows,louder,my thighs,myself with,nobody will,now hes,of jumping,off dead,point carrying,really,says he,see any,simple as,suicide on,that ive,the,the dog,the razor,ticked,two hours,was gone
15 2 die,and,and counted,any way,because of,cant live,christmas,counted them,drawer and,everything and,fi dead,gets,giving up,hit,i stand,im,iron on,it all,it stop,like giving,next,night,of it,out and,pills out,planned,the platform,then took,tired mi,to step,waste
14 anything stops,are back,b,bought,bridge last,by sunday,card for,case im,don,dont see,family would,gun i,had the,harming,head at,i keep,keep imagining,lined,lined up,me killing,me this,not going,not wake,runs in,safe,stepping,stops me,the iron,tire,up tomorrow,use it,want 2,whether anything,would use,yes
13 a card,be dead,been saving,bout,burning,during the,god will,had enough,have decided,i should,i wont,if this,imagining,is als,like ending,many,night for,no one,nobody would,planned my,praying god,so that,suicide during,the run,this week,to cope,when im,worked
12 a load,and hoped,and never,burden,card,case i,do this,embarrassment first,everybody,feel,first then,for each,hate,havent,hit my,hoped,hoped that,i wish,id sooner,isnt worth,jump,just going,let,letters for,life isnt,load of,my leg,my sleep,next month,night i,of suicide,on everything,praying,said he,scratching,tablets on,the patient,the wife,then really,thriller but,to carry,to go,tomorrow,way i,week and,will drink,with myself,worth living
11 als im,any worse,at christmas,back theres,been keeping,belt round,better i,bridge for,brother,end things,get,get any,got,helps,here at,him,home and,i might,i would,isnt true,ive picked,keeping my,looks,manage,me anymore,mother,my painkillers,neck last,never on,nice,painkillers back,planning to,question but,sat,smiled,the belt,the knife,the tablets,theres enough,they are,things before,to wake,way to,when the,wish id
10 2,a look,a thriller,after im,and doing,and thought,back i,carer,doing sums,dont wake,drive,during,existing,giving,harm,hid,i had,i swallowed,keep thinking,load,lock,look at,might,now,saving up,sums,the girls,the suicide,they bled,through,til,to live,to make,to me,took it,twitches in,wan,wants to,wont,would notice
9 5 years,a burden,after 5,all of,am gone,and asked,at night,be gone,been self,been thinking,bleed,calmer,disappear for,drawer theyll,for now,for two,gets the,girls in,have,having suicidal,her tablets,hes gone,hope i,i hope,ive decided,living like,myself tonight,no reason,not see,notice if,reading a,so my,suicide question,sunday and,the day,them soon,theyll need,thriller,till they,times,to do,wants,way home,wnt,years clean
8 2 b,a reason,and hope,be better,belt,blades,cancelled,car had,children for,close to,dark thoughts,drove home,easier,everything,finish,had hit,helps me,hit me,i pray,i thought,i wan,iron,is bad,ive recorded,letter for,myself again,need them,on my,planning how,question ticked,recorded,recorded videos,round my,something,sooner,stand too,step in,swallowed a,telling my,the clinic,there,to leave,too close,train,yet
7 0 10,a note,about taking,about tomorrow,and over,are getting,are in,asked if,before i,birthday in,burned myself,checked,close,every birthday,every day,felt like,for every,for my,goodbye letters,had help,had worked,hand put,have ticked,head,head against,height,height of,i hurt,i love,if the,im a,in it,it away,it had,it so,it takes,it three,its on,keep picturing,kids are,kill himself,living in,longer,many last,mind all,mother is,my suicidal,myself i,nite this,no on,not sticking,note for,nothing to,now that,of what,park i,picturing,platform edge,question should,razor in,sat on,since the,sooner go,sorted,standing,sticking around,suicide are,telling you,terms before,the fish,the height,the house,the kids,the point,the self,they,to everyone,to just,urge,wall over,was not,ways,wife
6 0,about self,after friday,after that,again after,all i,around anymore,be over,can,cant carry,checked the,clean,clinic,cutting myself,drink the,embarrassment makes,enough of,extra pills,for everybody,for when,going through,hanging around,harm i,has,hate being,he has,home now,honestly,i am,i don,i even,ill finish,in this,it isnt,it than,just take,keep going,lied and,like him,means,more drills,night on,not around,not hanging,not there,not yet,own terms,painkillers,peaceful,pills because,rather end,result is,ring,said never,scared of,see myself,some extra,son for,stepping off,suicide then,take my,taking,tell my,terms,than end,the embarrassment,the pain,the wheelchair,then no,they asked,things,think ill,thinking to,tire for,want live,was it,wheelchair ill,will end,world,written letters,wrote to
5 10,a waste,all to,and thinking,and wanted,are written,at training,be around,be easier,better without,came,daughter,dead than,dog,done with,driving the,every,girls are,harmed,help with,her legs,here next,how id,i tried,in,into,it looks,ive got,just so,key,key is,knives,leave,leave the,library,me again,mind at,my girls,myself last,numbness i,or numbness,planning my,raw,sat in,self harmed,sticking,stopping me,suicide went,take all,the drive,the morning,this life,till,to disappear,to not,took some,top of,went running,wheelchair,where the,will kill,will notice,with her,wouldnt
4 about ending,accident,against the,another,another year,any longer,before,being here,believe i,body,bus,can get,can go,choking or,dog in,don tire,driving,e,end up,extra,far,friday when,hanging myself,he is,i cant,i go,i only,i went,id never,id not,im scared,in thigh,it and,it first,it for,like an,lines,me tonight,miss me,my,of a,of driving,okafor,over and,over to,papers,parents,result,roof,she wants,some days,standing at,that makes,the bike,the bus,the children,the result,the top,the weekend,theyd,thigh,this thing,thoughts since,till it,time and,to drown,twitch in,twitching on,urge to,videos for,want it,waste of,weekend,went over,went up,what is,who gets,would miss,wrote letters
3 a few,about not,again death,against,alive no,and nearly,and today,arms till,b alive,b here,be off,before this,better for,bridge on,came and,children,counted out,daughters,death better,deserve,deserve it,doing this,drink,drown,each,everybody if,exist,family i,fault,finish it,for friday,from the,get meaning,gone before,hands ill,hour,i can,i deserve,i get,i was,is out,it getting,it was,just die,killer and,knows it,lied to,live any,looking up,looks like,meaning for,my hand,my neck,my papers,nearly went,no choking,no get,nobody knows,not exist,nothing otherwise,of being,of everything,on,papers so,put by,rather,reads,reads this,so tired,stand,terrace,the time,the weed,thing takes,thinking how,trying not,up like,up ways,videos,weed killer,wey,why im,wife can,without
2 10 and,8 10,a way,about jumping,afternoon,am planning,an overdose,and think,appt,ate,aunty,away with,be alive,but its,cant face,car into,clinic you,crashed,cutting again,cutting my,did,die embarrassment,dont wanna,dr,else,embarrassment is,end everything,evening,everyone would,face another,floor,garage and,gets that,given,god to,he said,here no,hes,hitting,hitting my,im his,im telling,is telling,is there,it any,ive thought,life any,like a,like hurting,long,love,mean it,meaning,mi cyaan,might hurt,mum found,my son,myself here,never wake,not being,nothing else,one step,pain and,purpose yesterday,quickly,run,saved,saved up,see no,shed and,shouted,shows,sit,so,stand on,stop for,stronger,that far,that was,the boat,the date,the table,then the,there any,theres no,thighs again,think of,this forever,today more,took the,tried,until,weed,woken
1 3,4,78,a letter,all,all afternoon,an,and all,any thoughts,are the,ask,at lunchtime,back,be so,bike,bit at,bother,cant take,chest pain,coming,cyaan,date,day i,death,deep,dey,died,dis,do another,dont bother,dont feel,embarrassment,ever get,fed the,feel nothing,felt calmer,few,finished with,fish,for an,get up,ghost,give,go to,gone by,harm never,harming myself,has no,has trouble,have never,having,having thoughts,her so,how many,i ask,i felt,i self,i wet,id do,id rather,ill do,into a,it i,it off,kill,killer,kind,know about,least of,loo,lost my,makes,manage better,many of,means it,might as,muscles jumping,my bladder,my goodbye,my hands,my mother,my own,myself most,need,netball,never tell,not safe,of all,of my,of this,ok after,okay,out how,out to,overdose,own,own tonight,pills last,pizza,please dont,runs through,safe on,say,saying,says,she has,she was,she wont,since i,since this,sorted who,stop existing,the least,the next,theres nothing,tidied,time so,to him,to let,toilets,top,very,wan die,was telling,we,well some,went,went ok,woke,would manage,written my,year of,you were
-1 1,about killing,all the,and she,and then,are men,back to,because my,been like,belly,between,blank,bother you,bowels,broken,but i,came on,cant hold,cant remember,caught,control of,cramp,diary,didnt,eat,ending my,everyone theyll,fed,find them,finish training,for ten,for the,form ticked,happens,has gone,have been,have gone,hello,hello to,him today,hoping,how to,i knew,i losing,i need,i peed,i wanted,im worried,in a,in living,it gets,it myself,ive stopped,keep choking,kids tonight,know,left,locked,lol,made,made a,match,me on,men in,mind there,moving,much,my dinner,my eyelid,my lip,my pills,my throat,myself on,myself to,neck,no idea,not getting,now and,now my,of water,off the,off without,on monday,on with,only way,or anything,photo,put my,quiet,said it,shaving,short of,shuttles,shuttles to,so nobody,stop thinking,suicide every,suicide shuttles,tablet,talk,ten minutes,ten suicide,than,the old,the right,the sink,the train,the usual,them when,theyll find,through my,through the,to report,to the,today,too many,twitching i,unable,unable to,use of,wedding,were,what day,wish the,yoga
-2 a stroke,an hour,answered no,at hockey,bathroom,been suicidal,before my,blackout,breathless,cant breathe,cant get,dinner,doesnt know,dreamt,drills again,drop,dropped my,eleven,falls,film,flickering,for air,for chocolate,glasses,go again,harm myself,head hit,heart is,heat,here when,hockey,i passed,im going,is killing,it happen,ive been,ive taken,knowing,left a,life is,losing my,me he,men,more tablets,mostly,must,myself in,needles,never in,nose,not sure,of ending,peed myself,plumber,plumber comes,pooped,pooped myself,seeing,sense,sheet,sheet answered,shoes,shoulder,sink,snow,tablets than,talk about,that the,the end,the gym,the plumber,the sheet,thoughts question,tired,to bother,to talk,to use,too,twitched on,two days,wanted to,watching,wife in,wish it,wont go
-3 app,at my,awake,be able,bit of,by mistake,cant stand,cant swallow,cheek,cousin,cup,dad told,day it,doesnt,drills,feels like,felt,happened,have none,how i,i could,i mean,i took,idea,is to,leg,market,mistake,my chest,my heart,not here,of harming,ok,pillow,report,says i,see it,sleep for,sofa,stuck,the same,there are,this pain,though,tight,to see,trouble,trying to,twitchy,under the,whether id,while,while i,would die
-4 a bit,a normal,brown,counsellor,cut me,dad,down the,driver,driver cut,end of,fits,gave me,have no,hoping to,i sit,is going,m6,making,mean,mins,muscles,my finger,my life,my phone,myself shaving,name,never have,pain in,pain is,peed,saturday,she said,shop,stop the,suicidal driver,suicide drills,take any,the garden,the m6,to snow,to start,walking,way out,would not
-5 a minute,big,cant stop,choked on,cough,dark,day,dont have,garden,go down,he keeps,heavy,hit the,i do,in bed,is,keeps saying,laughing at,light,lips,muscle,nine,no,one day,pass,pharmacist,pooed myself,school,short,someone,squats,steps,stop,the coffee,the doctor,the journal,toast,took,with a
-6 again at,and im,answered,choking on,eight,even,fast,gym,i wake,it rains,just fed,knee,live like,losing,made me,medicine,no warning,none,on and,pills for,pooed,rains,second,seminar,since yesterday,slurred,that seminar,the exam,the stairs,the toilet,thursday,time i,time in,what it,which,will be,years ago,your
-7 a week,about my,blood,boredom in,chocolate,clear,end his,eyes,fever,full,gp,haha,his life,i couldnt,i will,id been,if id,in that,keep wetting,less,lunch,my face,no feeling,of breath,on friday,on holiday,on the,one,paralysed,quads,sure,the new,the nurse,the wrong,to breathe,toes,turned,wife says,winter,with the
-8 afraid,always,as a,asked me,at work,bath,fingers,headache,hours,if it,just the,move,my feet,my mouth,none of,nurse,of boredom,of sheer,sheer,sheer embarrassment,sweating,the calf,twitching,twitching in,warning,was on,you
-9 and a,boredom,face,feeling,for it,i cannot,is good,jaw,my left,now i,shift,sick,since last,small,spit,start,taken,thats,the bed,to take,work
-10 about the,all over,and i,and the,bum,exam,food,hold,i put,killing me,my back,never had,no suicidal,same,silly,slurring,the left,walk,want to,where i
-11 bed,comes,dont want,drank,end the,every time,forgot,gasping,gave,had a,me if,monday,noticed,of self,once,open,six,sore,stroke,suddenly,suicidal thoughts,this weather,took my,worry,would stop,write
-12 able,able to,but,cant feel,fed up,fell,goes,had,knees,know what,laughing,lip,me to,on a,read,than go,week,would end
-13 black,by,foot,late,me up,not at,question on,the floor,to get,to swallow,toilet,used,words,years
-14 and now,chair,confused,death of,feels,finger,flat,for a,lie,my legs,myself and,never,right,stiff,the death,tongue,urine,wetting myself,what,when
-15 ever think,his,i choke,pee,sitting,so i,throat,twitches
-16 be tired,five,hard to,i ever,people,saw,usual,wetting,whole
-17 it is,minute,of me,us,weather
-18 bladder,choked,die than,double,ever,fainted,hardly,holiday,i dont,passed out,soiled myself,speech,tired but,up with,weakness
-19 ago,and it,come,could,fit,keeps,no never,not suicidal,rather die,remember,stairs,talking,twitched,two,used to,worried
-20 a,doctor,dropped,feel it,magnesium,sleep,swallowing,this morning,thumb,wee
-21 arm,cant,days,eye,faint,tea
-22 hot,i got,lift,like im,the form
-23 cold,mouth,phone,this i,to be,was,wrong
-24 choke,have to,little,minutes,side
-25 collapsed,had to,half,when i
-26 be the,both,four,old,passed
-27 at all,could not,kill me,morning,no thoughts,still
-28 cannot,or,twice,wet myself
-29 after the,as,hard
-30 feet,out of,soiled
-31 air,breathing,in the,started
-32 about it,and my,fine,form
-33 numb
-34 three
-35 at
-36 bit,would kill
-38 calves,chest
-39 calf,legs,weak
-41 pain,slept
-42 choking
-43 die of
-44 it would,normal
-45 down,wet
-46 breathe,heart,new
-48 eyelid
-49 lost
-51 swallow,water
-52 twitch
-54 ten
-55 breath
-56 coffee,couldnt
-58 from
-93 since
`;
