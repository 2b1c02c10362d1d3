"""Weights of the pieces of a text, by `tests/core/learn_reasons.py`; do not edit.

Each entry is a piece and, after `=`, a letter for each category: so many steps from the middle one of LETTERS.
"""

# ruff: noqa: E501 -- Chinese characters count twice

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmno"
STEP = 0.15
WEIGHTS = r"""
,一=cTRPR ,一洗=XTTTU ,一直=VTWTT ,一碰=XTTTU ,不=RQRcO ,不太=TUTWU ,不想=TTXTT ,不是=TWQWT ,不适=TTUWU ,不需=TUTWU ,东=WSUTU ,东西=WSUTU
,两=WWSST ,主=SVWTT ,主要=TUWTU ,买=TXRVS ,五=QXVTS ,人=TSTXT ,人家=TSTXT ,他=TQTbR ,他不=TSUYT ,但=bTSSK ,但和=QUSXT ,但是=ZPUTO
,你=SbRQS ,你们=SbRQS ,充=ZTSRT ,先=UTSYR ,先退=UTSYR ,全=XSTTT ,全是=XSTTT ,其=TWUVS ,其实=TWUVS ,写=TXTTT ,写的=TXTTT ,到=QeOQR
,到手=QeOQR ,包=VZSQR ,包装=WXRSS ,包裹=SWUTU ,单=RQVZS ,单纯=SSRaT ,发=QbRQS ,发来=RZSSS ,只=NQSeT ,只是=PTPdT ,可=bSUQN ,可惜=VTVVP
,可是=bQSRT ,吊=TXTTT ,吊牌=TXTTT ,后=WSRYR ,后悔=RURZR ,和=TUTTW ,商=SUWSV ,商家=TTVSW ,图=RaTPT ,图片=TXTST ,地=WRXRT ,外=VRXTT
,字=RZTTT ,官=UYTTT ,实=QbRRR ,实物=TXTTT ,实际=SZTST ,客=SXUQV ,客服=SXUQV ,寄=RcQOR ,寄来=SXSTT ,少=RXWRS ,少了=RXWRS ,就=OQPaZ
,就是=PQRbV ,屏=ZTRST ,屏幕=WTTTU ,差=XWSRS ,差点=XTTTT ,已=UUWUT ,已经=UUWUT ,应=SUTXT ,应该=SUTXT ,开=TZSQR ,快=QPdPU ,快递=QPdPU
,怀=TVUUU ,怀疑=TVUUU ,想=RPSdQ ,想换=SQTaT ,想退=TTUYR ,感=XUTSU ,感觉=XUTSU ,我=MWQbN ,我买=TWUSU ,我就=TRSYT ,我要=TYSRT ,我订=TXTST
,打=YSSTT ,打开=ZTRTT ,扫=TaQRT ,扫码=TaQRT ,把=YTSST ,拉=bQSQS ,拉链=bQSQS ,插=SXTTT ,收=XcNPQ ,收到=XcLQR ,放=TSSZS ,放不=TTTXT
,是=jHXOP ,是_=YRYMR ,是一=WQXST ,是产=aRSRT ,是你=SXXOT ,是发=OcTOS ,是客=RSQQb ,是快=SSZRT ,是我=LFLnN ,是收=ZRRUT ,是真=bRRRT ,是等=TUYRU
,是裤=YRTTU ,是面=ZQTST ,本=WSRXT ,本来=XRSXT ,来=OdORS ,来的=PcPRS ,杯=STXTT ,杯子=STXTT ,标=TXTST ,标签=TWTTT ,根=cSPPT ,根本=cSPPT
,水=VTVSU ,没=NWVWS ,没有=PXWQS ,没看=SRTZT ,洒=SUXUU ,洗=YUSTT ,涂=WUTTU ,涂层=WUTTU ,温=TSXTT ,物=UUWUT ,物流=UUWUT ,现=RRVYS
,现在=RRVYS ,瓶=VVTTS ,用=UYQVR ,用不=SSTYT ,申=YSRWQ ,申请=YSRWQ ,磁=RZTSS ,磁铁=RZTSS ,称=SYSTT ,称了=SYSTT ,穿=WSRXS ,穿上=TTSYT
,穿着=XTTTT ,等=SQaST ,等了=SQaST ,箱=SSYUU ,箱子=SSYUU ,纯=TSTaR ,纯属=UTTYS ,线=YSRST ,经=WVSTS ,结=RaSRS ,结果=RaSRS ,给=SbSQS
,给我=SZTRS ,缺=TSXST ,罐=SXTTU ,罐子=SXTTU ,老=TTTVW ,而=QXTVT ,而是=QXTVT ,螺=WSVTT ,螺丝=WSVTT ,装=SWTVT ,要=SVSPZ ,走=TRVXS
,跟=UWSTT ,还=XSVSS ,还有=YTSTT ,这=RYQWS ,这个=SWRXS ,退=NQNYZ ,退一=TTRZR ,退了=RTRZU ,退差=STTOb ,送=STZRT ,送得=STZRT ,里=QSaST
,里面=QSaST ,重=SRQYW ,重新=TRRXW ,量=RZTST ,闻=WWTRT ,闻着=WWTRT ,颜=VSYPT ,颜色=VSYPT ,骑=ZSSST 00克=TXTTT 0克$=SaRSS 0克=SaRSS
0实=TXTST 0实际=TXTST 0码=SaRRQ 40码=SaRRQ 48小=SSYTT 50克=SZRSS 7天=RRPcN 7天无=TTTZQ 8小=SSYTT 8小时=SSYTT ^7天=RRPcN ^a货=PcPPN
^u盘=YTTTS ^一=NNZaH ^一套=SSZRT ^一时=PSPbT ^一直=PQbRS ^一般=PPNcR ^七=SSSZR ^七天=SSSZR ^三=WWVPQ ^三天=ZRRTT ^上=KcLYO ^上当=OdNNQ
^下=IWLZV ^下单=NYQYN ^不=ELSTh ^不_=IRZWH ^不会=NOQKf ^不值=RRSaP ^不像=PbSQR ^不合=ORScQ ^不喜=TSTYS ^不太=STTaR ^不好=PRRfL ^不小=RSSZS
^不怎=RQSbN ^不想=RQQSZ ^不按=QSbPR ^不是=YXZFK ^不知=PQPOc ^不给=PMUKe ^不解=QQROb ^不送=RRXWP ^不适=TSTYT ^不需=UUUWT ^与=SVSSX ^与实=TWTTU
^丑=LQNdP ^专=PWSRZ ^东=QUWUT ^东西=QUWUT ^丢=PQbPQ ^两=YNZOS ^两个=XRVST ^两只=XQXQT ^个=SVSYQ ^中=bRROR ^主=QcPQQ ^主播=QcPQQ
^书=eNPRK ^书页=aQQRS ^买=HSRdQ ^买_=RaPTS ^买了=aOYMS ^买多=TRTYS ^买大=TTUWU ^买完=RRSbQ ^买家=TYSQV ^买成=QMReS ^买来=TRTYT ^买的=PhOKP
^买给=TQSaR ^买贵=RQRMc ^买重=SSSYS ^买错=SJRdS ^二=XVQQS ^二手=XVQQS ^产=QcRQS ^产品=TWUTT ^产地=RbRQS ^人=RQQZV ^人不=SSQaR ^从=TTZSS
^仓=SSWOV ^仓库=OTYPV ^付=NOXRX ^付款=QRVVV ^以=NZOXO ^以为=TQTZU ^价=KJNPg ^价保=RSSRY ^价格=NLPQe ^仿=OdQQP ^仿品=QbSTR ^优=PROOe
^优惠=PROOe ^会=TTSSY ^会员=TTSSY ^体=aORUR ^保=VURJX ^保价=RSTRa ^保温=aRQRR ^保质=RaSSS ^假=QdQMN ^假一=RZQSS ^假发=XPWTS ^假的=SXSTT
^偏=LKQfM ^做=dTNNO ^做工=dQPNP ^停=NNNPc ^偷=XZPNP ^催=QSaSS ^催了=QSZTT ^儿=YPPXS ^儿童=aSRRT ^充=hRILN ^充气=XSSTT ^充电=fNNOQ
^先=STSYS ^公=PQPcQ ^公司=PQPcQ ^其=NKOSe ^其他=QQQOb ^内=aZJMS ^内存=WdLON ^冒=QcQQQ ^冒牌=RaRRR ^写=OdRPR ^写的=TYTTT ^写着=QaSRS
^冰=XPYPR ^冰箱=bRQRS ^冲=ORPdP ^冲动=OTPcP ^净=QcPPQ ^净重=QcPPQ ^凑=ONOfL ^凑单=QOPcO ^出=PTRbR ^出差=PTRbR ^刀=eONMO ^分=NbQUO
^分量=OcQPP ^刚=WQOXS ^刚下=RTTYS ^刚买=QSTXV ^别=JIOZa ^别人=QQSaP ^别家=TSTZR ^别的=OMPPd ^到=MNgPQ ^到手=NPcRS ^到现=TTWTT ^到货=VTWTT
^券=RSSQa ^刹=ZRSSS ^刹车=ZRSSS ^剃=ZSRRS ^剃须=ZSRRS ^功=RcQRQ ^功率=TXTTT ^功能=SaRTS ^加=ZTRTT ^加湿=ZTRTT ^勒=MNNeN ^包=UKdTE
^包太=RRQaT ^包带=ZTPTT ^包的=YPRWS ^包装=SSZTN ^包裹=KNgOO ^十=STYSS ^半=RRTZS ^协=QOPQc ^协商=QOPQc ^单=QKfOR ^单号=QKfOR ^卖=KTLDh
^卖家=PWSGc ^卡=JNYaN ^卡在=QSaRT ^印=YSSTS ^印花=YSSTS ^压=KQYXO ^压坏=QTaST ^厚=SZSPS ^厚度=SZSPS ^参=RbPPR ^参数=RbPPR ^双=PLPYY
^双十=TSYTS ^双方=RQQPb ^发=MfMCX ^发来=SZSST ^发的=SaTSR ^发票=NLLPg ^发货=MReON ^发错=QdNOO ^取=SRaQR ^口=XWMVN ^口味=NbRSS ^口红=ZPPUR
^只=PMeOP ^只发=RSYST ^只收=RRZTT ^只有=OQbRS ^台=ZRQRS ^台灯=ZRQRS ^吃=cLLVM ^吃了=YTTQT ^吃出=bRQQR ^吃完=bSRQS ^吊=TXTTT ^吊牌=TXTTT
^同=PNPVa ^后=NQPdO ^后悔=PRQbP ^含=RZRRS ^含绒=RZRRS ^吸=aSRRR ^吹=YVQRS ^吹风=ZRSST ^呃=NNNNc ^味=UXRVR ^味道=UXRVR ^和=KXLUY
^和_=TWTST ^和卖=TSTSX ^和我=UUUVU ^和描=UTUWU ^咖=aRRRS ^咖啡=aRRRS ^品=XXQRQ ^品牌=TYTTT ^哈=OPPPc ^哈哈=OPPPc ^哎=NNNNd ^哦=NNNNc
^售=LNLLh ^售后=NOONe ^商=LUTJb ^商品=TUYUM ^商家=NSSJc ^商量=PQOQc ^啊=ONNOc ^啥=ZPYON ^啦=PPPPb ^啦啦=PPPPb ^喝=XRRWR ^喷=YRRWS
^嗯=NNNNd ^嗯嗯=QQQQa ^四=aQQRS ^四件=aQQRS ^国=SSSRa ^国补=SSSRa ^图=UgKMM ^图上=QbQSR ^图文=TWUTU ^图案=aOSSS ^图片=PePPR ^土=MOOeO
^在=PPOQa ^地=SLReO ^地址=QMSeP ^地毯=WTSVT ^坚=bQQPR ^坚果=bQQPR ^垃=YTSTT ^垃圾=YTSTT ^型=SVSWS ^型号=SVSWS ^声=aRSQS ^声音=aRSQS
^外=OMgNO ^外包=SRZTT ^外卖=RQbQQ ^外箱=STXTT ^多=RJFSf ^多买=RSSYS ^多付=PQPKe ^多拍=RSOcR ^多收=SRROb ^大=XNPaN ^大一=RPRaS ^大了=OQQcS
^大小=YWSPT ^大米=aPRRS ^天=QSZVP ^天气=QSZVP ^太=PBHlC ^太_=bRQQQ ^太占=RSQZT ^太大=QTTZS ^太小=STTXT ^太贵=RTSYS ^太重=QSTZT ^太长=STRaT
^夸=RcSMS ^夸大=RcSMS ^套=OZPVP ^套装=SZSTT ^女=RPRbR ^女儿=RQRaR ^奶=ePOPQ ^奶粉=bRRQS ^好=NMNNe ^好评=SSSRY ^如=PNPPc ^妈=TRSZR
^妈妈=TRSZR ^娃=VRRYR ^娃不=QSSYS ^娃娃=ZTSST ^婚=SSTYQ ^婚礼=SSTYQ ^婴=ZSTRT ^婴儿=ZSTRT ^孔=bROQP ^存=ZXQOP ^存储=WYSPQ ^孩=TOPcQ
^孩子=TOPcQ ^安=QOPOd ^安装=QOPOd ^官=TYSSS ^宝=UPPaO ^宝宝=UPPaO ^实=PdROR ^实物=QcRPR ^实际=SXTTU ^客=GRKHi ^客服=GRKHi ^宣=MfOQQ
^宣传=PbQRS ^宣称=QaSSS ^家=NNMgO ^家里=NNMgO ^寄=QYXQS ^寄丢=STYST ^密=YTTSS ^密码=YTTSS ^对=YLMeM ^对象=SSSZT ^小=MPJaa ^小一=RORaR
^小样=TSPRa ^少=BEnEO ^少_=RRZSR ^少一=QQbRR ^少了=PWaQR ^少发=RRaTT ^就=VKQJe ^就这=NOPPd ^尺=PeMTL ^尺寸=RaQUP ^尺码=RaPUP ^尿=aRQQS
^尿不=aRQQS ^屏=YOWPO ^屏幕=YOWPO ^山=QbQQR ^山寨=QbQQR ^差=PPZPX ^差一=RQbRQ ^差价=RSRSa ^已=LIJYc ^已经=RRPYY ^布=bQRRR ^布料=YSTST
^师=SSRTY ^师傅=SSRTY ^帮=SSRRZ ^平=RQQQc ^平台=QRQQc ^并=YSPWQ ^并不=WRRXS ^并没=XTTST ^并非=UUSVT ^床=dLLWL ^床单=aSSQT ^床垫=UQQYQ
^序=TaQQS ^序列=TaQQS ^店=ORKIh ^店主=TTTSY ^店家=SSPLc ^延=QPbPP ^开=TQWOX ^开机=bQRSR ^很=WQSMZ ^忘=NOOTc ^忘了=RTSQZ ^忘记=RRRWW
^快=MJjJP ^快件=STYSS ^快递=OKjKK ^怀=QZRWS ^怀孕=STTXT ^怀疑=SZSST ^态=QQROc ^态度=QQROc ^性=RRSaQ ^性价=RRSaQ ^想=NKNdV ^想换=QORcP
^想退=TTTUW ^感=NSQSa ^感觉=QWTXS ^懒=MLNVb ^懒得=MLNVb ^成=SZSRS ^成分=SZSRS ^我=RVQWT ^我妈=TSTaQ ^我没=WVYNQ ^我看=TTTXT ^我要=RVPLc
^我选=SUTWT ^戒=XPQYP ^戒指=XPQYP ^戴=TPQaQ ^戴着=VQRXR ^手=aLGbG ^手办=UTXST ^手机=YVORQ ^手滑=STRZT ^手表=bQPQS ^手链=aSSQT ^手镯=VSSWT
^打=XNbNN ^打印=aQRTT ^打开=ORdRP ^扣=TSOPZ ^扣子=YUSTT ^扫=aQSRS ^扫地=aQSRS ^找=NNRYX ^找不=SRVRX ^承=QYQRV ^承诺=QYQRV ^投=URRRY
^折=SORRc ^折扣=SORRc ^抽=aQQQR ^抽屉=aQQQR ^拆=NWZSR ^拆开=OSaSS ^拉=YTSST ^拉链=YTSST ^拍=LTMhI ^拍下=RXSVT ^拍多=RSObS ^拍的=QaRUS
^拍错=RMSeR ^拒=QPbQQ ^拒收=SSYSS ^拖=ZRRRR ^拖把=ZSSST ^拿=WYQSS ^挂=WYRPQ ^指=bSRPR ^指甲=YTSST ^指纹=ZTTQT ^按=ZLMUY ^按摩=ZSRRR
^挤=NPZVP ^换=MLOhM ^换了=QXRWT ^推=SXWRS ^描=SXRWS ^描述=SXRWS ^插=bONUP ^插上=aTPSS ^插座=YQRVR ^摄=bQRQS ^摄像=bQRQS ^支=VQOPa
^支付=QROQb ^收=RSXZD ^收件=SQPaR ^收到=TXZIK ^收货=QNOeN ^改=PRQXW ^放=NPXYP ^放不=SSTZS ^效=PPQcQ ^效果=PPQcQ ^数=QHgNO ^数据=ZTRST
^数量=KIgPP ^断=LNMMf ^断货=NPNQd ^无=SELVc ^无人=bQRQR ^无理=RRRdJ ^无货=QNNQd ^明=bVPOR ^明明=SZSTT ^明显=cQQPS ^是=RZRST ^显=PHReJ
^显示=VOcOQ ^晚=QQaSQ ^暂=PSPbR ^暂时=PSPbR ^暴=QQbRQ ^暴力=QQbRQ ^月=VRPZP ^有=cGEYF ^有_=cPPOQ ^有个=aSRRT ^朋=SRObS ^朋友=SRObS
^服=OQPNe ^服务=OQPNe ^未=RPcTQ ^未收=SQbTR ^本=XQQXS ^本来=SSSZT ^机=ZSRTT ^材=ZTQQR ^材料=aQRRS ^杯=XRXPR ^杯子=VRYPR ^板=aSQRS
^板子=aSQRS ^枕=WRQWR ^枕头=WRQWR ^果=QVYQS ^柜=bNVPR ^柜子=VPYRT ^柜门=aRPRT ^查=RVWRT ^查不=RVWRT ^标=JiNOO ^标的=RYTTT ^标称=SYSTT
^标题=OcQRQ ^根=RZSSU ^根本=RZSSU ^桌=WPXQP ^桌子=ZRQSS ^桌面=VSVSS ^椅=bRPTR ^椅子=bRPTR ^榴=cPQQQ ^榴莲=cPQQQ ^模=SZSSS ^模特=SZSSS
^次=YOXRP ^款=QcTPR ^款式=QcTPR ^正=PZQXR ^正品=PZQXR ^比=MbOWN ^比图=SZTRT ^毛=eOPNQ ^毛巾=aRTST ^毛衣=cQROR ^水=VSYOP ^水壶=YSSTT
^水果=MQcRS ^水龙=YTRTT ^沐=aSQSR ^沐浴=aSQSR ^沙=aPTOP ^沙发=aPTOP ^沟=QRPPb ^沟通=QRPPb ^没=AQWZY ^没_=RTaMR ^没享=TTTSY ^没人=QPWJZ
^没什=RSPTa ^没别=TTTVV ^没到=UTaTP ^没发=VObQO ^没啥=QNLZW ^没坏=SaROW ^没想=SSQcN ^没打=QSSRZ ^没拿=TTYTR ^没摔=ZTRST ^没收=RUSQY
^没有=CcQLZ ^没派=UUYTS ^没用=PSObS ^没看=RNQdL ^没给=ROaPU ^没见=RSaTQ ^没说=SXZRO ^没货=QYJOb ^没送=TRWPV ^没配=SRbQQ ^没钱=SSNdK ^油=RSaRS
^泡=PPcPQ ^洗=XLYNO ^洗了=YTSTT ^洗发=SRYTS ^洗衣=QSZTT ^活=OPQaW ^活动=OPQaW ^派=SSZSS ^派送=STYSS ^测=NLNKf ^测试=OMOMe ^海=TUZNN
^海关=PRcQP ^海鲜=XSURS ^淋=MOdPQ ^清=NRcPP ^清关=NRcPP ^湿=WQYQR ^满=OQOMe ^满减=QRQNc ^漏=RJeNL ^漏发=RSZUT ^漏寄=ORaTS ^灯=bNXMO
^灯带=ZSSST ^灯泡=bRRQR ^灯罩=QSaSS ^点=NOOaX ^点错=SQRUZ ^爸=TRSYS ^版=SZSRS ^版本=TXTTT ^牌=QaSQT ^牌子=QaSQT ^牙=bQRPR ^牙刷=YTTST
^牛=dNRNQ ^牛仔=XTSTU ^牛奶=ZQTQR ^物=KJjNK ^物流=KJjNK ^狗=XMMZO ^狗不=QSTZT ^狗粮=XRSWS ^猫=bJMZJ ^猫不=LQReN ^猫吃=aSRPS ^猫砂=aQSPS
^猫粮=ZSSRT ^玉=aQRRR ^玩=YSPUQ ^玩具=YSPUQ ^玻=PScRT ^玻璃=PScRT ^球=aSQRR ^瑜=ZSTQT ^瑜伽=ZSTQT ^瓶=NScRR ^瓶子=TUWTU ^瓶盖=RTYST
^生=PWTXS ^生产=SXTTT ^生日=RTTYT ^用=WPOaN ^用不=PSQbS ^用了=ZTQTS ^申=PVQQZ ^申请=PVQQZ ^电=hKESJ ^电动=aSTRT ^电子=YTSST ^电水=XSSST
^电池=TYSST ^电热=YTSRT ^电脑=aRSRT ^电视=WRRYS ^电话=PPPcR ^电饭=ZRRRS ^画=ZSSRS ^略=OOOOc ^疑=SZRRR ^疑似=SZRRR ^皮=ZTRSS ^皮带=ZTRSS
^盒=TUZPR ^盒子=NVaQS ^盗=RaRRS ^盗版=RaRRS ^盘=QSZST ^盘子=QSZST ^直=OUNYV ^直播=OUNYV ^看=JHJaa ^看错=SPSaP ^眼=dNNQP ^眼线=YRSSS
^眼镜=ZRQTS ^睫=aRSRS ^睫毛=aRSRS ^码=RQSbS ^码数=SQSaS ^破=TRZQS ^破损=RSaRS ^硌=PQQbQ ^碗=ZQVPR ^碗有=ZSRRS ^礼=RSRPa ^私=OWONZ
^积=YOONa ^积分=QRPQb ^积木=bQSPR ^空=XLcLM ^空气=YTSTT ^空调=aRPRR ^穿=RNJeM ^穿上=QRSaS ^穿不=OSTbT ^穿了=ZTQQT ^穿着=MTRbR ^窗=ZPRTR
^窗帘=ZPRTR ^笔=bQSRR ^笔写=bQSRR ^等=KNhKN ^等不=PRcOR ^等了=PRbPR ^签=SRbSO ^签收=SRbSO ^箱=PPfNQ ^箱子=PPfNQ ^粉=ZNNXR ^粉底=YOOXR
^粘=YSSST ^粘钩=YSSST ^红=SRLPe ^红包=PSLPf ^纸=WRWRR ^纸巾=YSRSS ^给=OdLQT ^给我=ScOQR ^缺=BKeEa ^缺一=PRcSR ^缺了=RTYTT ^缺码=SPOPb
^缺货=TQPTa ^网=WYQQR ^网页=RZSTT ^羽=aQSRQ ^羽绒=aQSRQ ^老=IKKeW ^老公=TTTYR ^老婆=RQRbO ^老板=OPQPd ^考=QSSbR ^耳=eNLTO ^耳机=cQQQS
^耳环=TSRYS ^耳钉=aSQRS ^联=RPPQc ^联系=RPPQc ^肩=PQQcQ ^肩膀=PQQbR ^胶=ZRRRS ^脚=XRSVS ^脸=WSSUS ^腰=NMPeP ^腰围=RRSZT ^自=YPSXO
^自己=PSUZQ ^自行=ZSSRT ^色=LeQOP ^色差=MdQPP ^花=dNSSM ^花盆=VRXQS ^苹=bQQQS ^苹果=bQQQS ^茶=aPPUR ^茶叶=YQQVS ^草=aPUQQ ^草莓=aPUQQ
^菜=aSQSR ^菜板=aSQSR ^蓝=cPRRS ^蓝牙=cPRRS ^虚=PaTPP ^虚假=RYUQR ^虚标=SZSSS ^蛋=YTURS ^蛋糕=ZTSSS ^螃=bRQRS ^螃蟹=bRQRS ^螺=bRSPO
^螺丝=bRSPO ^行=ZQRUQ ^行程=TUTXT ^行车=YSTTS ^衣=ZOOXK ^衣服=ZOOXK ^补=QOOPc ^补偿=SRRRZ ^表=YXOOS ^袖=SQPZR ^袖子=SQPZR ^被=NSaOS
^被偷=QQbQR ^被子=cOLUR ^装=RQRXW ^装不=SRRVX ^裙=PQQbS ^裙子=QRRaS ^裤=ULJdN ^裤子=SONbQ ^裤腿=RSRYS ^西=aPVOP ^西瓜=bROPR ^要4=SaRRQ
^要=IYQQY ^要_=QZQRV ^要求=SRSSZ ^见=ONNPd ^见聊=RSQSZ ^规=RcSPR ^规格=RcSPR ^觉=RTSYT ^觉得=RTSYT ^计=MROeP ^计划=MROeP ^订=QXWSS
^订单=SYSTT ^试=MMMSd ^试了=SRSaS ^试穿=STTYS ^试试=SSSOa ^详=OZPPW ^详情=PaRRR ^误=QPPdO ^说1=TYSST ^说4=TVWTT ^说=AoQAP ^说_=SYSTT
^说一=SYRTT ^说不=KVPPb ^说加=SYRTS ^说大=SYSST ^说好=ORaNV ^说实=XURSS ^说带=RbQSR ^说无=SYSSS ^说明=TRcTN ^说是=OYXRR ^说真=TWSTT
^说纯=TXSTT ^说能=SaSRS ^说送=TOSTa ^请=SSSSY ^谈=PQPOb ^豆=ZRQST ^货=VZUOL ^货不=RaRRR ^货没=RRaUQ ^质=cRQRL ^质感=TYTRT ^质量=aPRUM
^贴=ZWPQP ^贴膜=ZQRRS ^赔=QPQOb ^赠=NNIQh ^赠品=OOJRf ^赶=MOdLT ^赶不=MPeMO ^超=KXZSK ^超时=RRcQQ ^跑=VQZPR ^跟=ISKeT ^跟_=RZSPW
^跟客=TVTSW ^跟我=SSTYT ^跟描=VVTTT ^路=WTWRT ^路上=TUXST ^车=aVMWO ^车型=TVTWQ ^轮=ZRTPR ^轮子=UTYRU ^轮胎=ZSQSR ^辣=bSQPS ^边=VRXRR
^边角=VRXRR ^过=TMeMO ^过了=PPcQR ^运=LOWKe ^运费=PPMLf ^运输=PScRQ ^返=PVOPb ^返现=RQPQc ^还=ONdTP ^还没=RSaSQ ^这=bXNLO ^这不=RZTST
^这个=ZSSSS ^这质=ZRSRT ^退=IKKEk ^退_=TTSTX ^退一=RSQRZ ^退差=STTTX ^退款=UTTTX ^退货=TSRQZ ^退部=TSTSY ^送=JSWPZ ^送到=RQcPS ^送女=USSYT
^送晚=RTZRS ^送来=SZTQR ^送的=SQJSf ^送货=TTYTR ^选=IKMeY ^选错=RKQfO ^遥=ZNXNN ^遥控=cROQP ^邮=QQRRb ^邮费=QQRRb ^配=MaZMO ^配件=RPbQR
^配置=QbPRS ^配送=TVVTT ^酒=TSYSQ ^酱=VRYQR ^酱油=VRYQR ^酸=bSPRR ^酸奶=bSPRR ^里=UUXOQ ^里面=WMZRR ^重=NWMWV ^重复=QMPZW ^重量=RcROS
^量=RPRbS ^量错=RPRbS ^钢=aQPRR ^钢笔=ZRRRS ^链=SZQSS ^链接=SZQSS ^锅=bNMUO ^锅太=OTTbT ^锅底=YTTTU ^锅用=WUTTU ^错=STZRT ^错过=STZRT
^键=aRRRR ^键盘=aRRRR ^镜=WQZQQ ^镜子=RUYTU ^镜片=aRSSS ^长=QcROQ ^长度=QcROQ ^门=SOaWM ^门口=QQcQQ ^问=QVRQZ ^闻=WRRWS ^防=aTQQQ
^防晒=bPQRR ^降=RSRXV ^降价=RSRXV ^随=NPPLe ^随便=OMPMe ^隐=TUOPY ^隔=SSUZR ^隔壁=SSSZS ^难=NPPcO ^雨=dPNPP ^雨伞=aSPSR ^雨刮=YTTTT
^零=YNZOP ^零件=QQcPS ^零食=aQPSQ ^非=PdOON ^面=bTRPL ^面料=RbQSR ^面膜=bPRSS ^面霜=ZRRUR ^鞋=fGIWJ ^鞋垫=YTTST ^鞋子=XPMYQ ^鞋底=aSRRS
^鞋码=QSTaT ^鞋跟=VTTVT ^鞋面=ZTRTT ^音=aRRSS ^页=PcQSR ^页面=PcQSR ^项=YPQWQ ^项链=YPQWQ ^预=NPcTP ^预售=PRbQQ ^预计=TTYST ^领=XRQWS
^颜=SYLXL ^颜色=SYLXL ^风=YSRWR ^风扇=YTSST ^风格=STTYT ^饼=dRNPR ^饼干=dRNPR ^香=aQOUP ^香味=PTSYS ^香水=XTSST ^驿=QQdPO ^驿站=QQdPO
^骑=SSbQQ ^骑手=SSbQQ ^骗=ObPOR ^高=PcPTP ^高仿=QcQPQ ^鱼=dORPO ^鱼死=aTRRT ^鱼缸=TRWWS ^鸡=XNYOP ^鸡蛋=XNYOP ^鼠=cNQQP ^鼠标=cNQQP
_一=SQWQX _一下=SSSRZ _一直=TTWTT _不=UTKXR _不_=XRRVT _不一=PdTNT _不合=QSQaT _不喜=TTTXT _不回=SRSSY _不对=QUOXO _不是=SYTRT _不更=SRZRT
_不符=SZTPT _不舒=WSTVS _不要=SSSYS _不转=bQROQ _不适=TTUWT _丢=SSZSS _买=TRTYT _了$=RVPVU _了,=VWQWS _了=RUQUU _了_=QSZST _但=VYROS
_但是=VXQQS _其=SWRRW _其实=TYSTT _写=SZRSS _写_=TYSTT _别=PVWMX _别的=QVPQY _到=SRbRR _到货=TRZTR _包=TSYTS _协=TTTTW _协商=TTTTW
_发=NfNLS _发_=SaRSR _发错=RaSRS _口=bPPPR _只=SVWTT _只有=SVWTT _在=aQSRT _坏=eSLPS _坏了=eSLPS _多=RSRZR _多了=RSRZR _太=ZLWSS
_太大=ZQSSS _太差=XSONZ _太慢=QTbQR _完=VWSST _完全=TXTTT _实=TYTTT _实际=TYTTT _宣=TYTTT _宣传=TYTTT _小=SSWWT _就=ZPVLP _就_=fROOR
_就坏=PTaST _差$=WRRSW _差=VURQW _开=aSRSS _很=eMQMR _得=bQQRQ _忘=QTRQa _想=TTTYS _想换=UUUVU _我$=TQRbQ _我=SPQdQ _我的=TTTYT
_拉=ZSSQS _拉不=XTTST _按=aTSPS _按不=aTSPS _接=YTSST _接口=YTSST _收=SZSSS _收到=SZSSS _断=bSORR _是=NNeRT _有=cOPPQ _有_=aQRRS
_来=RbRPS _来了=RbRPS _没=RKUKa _没到=TTYTS _没有=WPOQZ _没用=STSSX _没给=SSWST _没送=TUTTW _没问=TUUWT _用=PTbKZ _用不=PTbKZ _的$=YRNXO
_的,=RXWST _的=aSNSR _破=PTZSS _破了=PTZSS _碎=STXTT _碎了=TTXTT _空=RSZTS _空的=RSZTS _穿=UTUWU _穿不=TTUWU _结=VWSTT _让=TSSSY
_让我=TTTTX _说=TRVWU _货$=QdNQM _货=QdNQM _质=OaPWT _质量=OaPWT _跟=SbSQR _跟_=TXTSU _跟图=TZTSS _过=dNPOP _还=TTWUT _还没=TTWUT
_这=RPTaT _这个=RPTaT _连=bPSQS _连不=bPSQS _退$=TTSPa _退=PRVaQ _退款=UTUTW _送=RQZUP _选=USTYT _选错=USTYT _里=QSaST _里面=STXUU
_错=SNQcQ _错了=SNQcQ _问=WSSVT _问题=WSSVT _需=TUTWT _需要=TUTWT _黑=WXQRS a款=SZRSR a货=NdOPN b款$=SZRSR b款=SZRSR d_一=UTUUV
d_不=TVTVT d_了=WOJbJ d_但=UUVUU d_别=SXXOP d_的=TSTTY d_退=RTYRT d_里=STXUU e,是=ZMZQT e_一=TUVUU e_不=QQRbQ e_买=TRTYT
e_了=RUaJS e_写=SXTTT e_太=WOPVU e_就=TSYPR e_差=QWSSX e_没=USXSS e_用=PTbKZ e_的=WXSRS e_破=STXST e_货=SaPRP e_这=RPTaT
e_退=TTTSX e_选=USTYT g_一=TTWTT g_不=SSZRT g_了=SRRYT g_太=WSYQR g_完=WUTTT g_没=STYSR go都=RZSRT k_了=VRROZ l,实=TWUUU
l_不=UXUST l_很=aPTPR l_没=UTXTS l_穿=TTUWU m_了=SZQQS m_发=SZSQT n_不=ZXSNR n_了=XTVRT n_忘=QTRQa n_按=ZTSQS n_有=XTSTT
n_没=SSSQY o_不=TXTST o都=RZSRT p:1000=SZSSS p:abou=OcORQ p:abso=cOONN p:acci=LIHjK p:accu=bPROS p:acry=SYSSS
p:actu=QbPRP p:addr=JFYcJ p:adju=SSSQZ p:adve=NkFFG p:afte=gEWCG p:agai=XWPRT p:agre=HHGHn p:alle=gOLKM p:alre=ZDFeH
p:alth=TZRPR p:anot=JWHeN p:answ=MMJLg p:anym=RTTaQ p:anyt=WQPYR p:apar=dLQLO p:appl=MKLKg p:arou=RSRaS p:arri=NFnAC
p:aske=MYLHd p:aski=SZPTS p:asse=MMMLe p:atte=PPbON p:atti=NNNNd p:auth=KhKLM p:awfu=ZPQWQ p:back=MSMMa p:badl=bNWKN
p:bare=TXTTT p:batt=iOIJK p:beca=OMWXQ p:befo=bQQQS p:beig=RbRPS p:bett=ITKeK p:bigg=VTMZO p:birt=QPbQR p:blac=ReMNP
p:blad=bPPQS p:blan=aRPRR p:blen=aSQSR p:blow=bPQQQ p:blue=bYMKM p:blur=cNQQQ p:bott=TTaMP p:boug=GRFiI p:brak=cQPNO
p:bran=HhIOK p:brea=cQOPR p:brig=SRTYT p:brok=dJYFL p:bubb=XPYON p:buil=YPWPR p:bulk=RQOaQ p:burn=iMMKM p:butt=fNNMO
p:buye=MOMdO p:buyi=TPOYP p:cabl=XOfLG p:call=NOUaP p:came=bTPNO p:can'=WLLbN p:canc=EBBYe p:capa=QaSSS p:care=QOQbQ
p:carr=RRZRS p:cash=PMJPe p:chai=eLOKL p:chan=MIKgR p:char=eJUAX p:chea=ZNCbE p:chec=KTMWY p:chem=bRRPR p:chip=eNNMO
p:choc=eNNOP p:chos=QZPTS p:chri=OSbQS p:clai=LgSKO p:clas=aOLYP p:clea=XWRRR p:clic=ZGKdK p:clos=bQQNQ p:coat=ZSQSS
p:coll=bOOPP p:colo=VVAdA p:comi=aRRRS p:comp=JUQPZ p:conn=fMNKN p:cons=fOOLO p:cont=YaMLN p:corn=QSZSS p:corr=XUTRT
p:cott=OdOOP p:couc=PORbR p:coun=MiJKK p:coup=LKHEk p:cour=JJlHK p:crac=dGYHJ p:cras=ZRRST p:crea=VMaNN p:crus=ILgLM
p:curt=ZQPTQ p:cust=EPeEW p:dama=MNhHO p:daug=ZQPWQ p:deci=RSQaR p:defe=jAISQ p:dela=JKgJK p:deli=EDoBA p:dent=NPcPQ
p:desc=FmCRE p:desi=TcSKO p:didn=KJUcR p:diff=EgART p:dime=MeNMP p:dirt=fLLML p:disc=QHFGk p:does=fRHVC p:don'=XGHaS
p:doub=XJJWV p:drai=ZSRSS p:draw=aSSPR p:dres=XQRWR p:drie=dONOM p:drif=cNOOO p:drip=aSPRT p:driv=NNeMO p:dron=bRRPS
p:drop=QPYQY p:dupl=NLLfL p:duri=QRaRS p:earb=bMUNP p:easi=eMNMP p:edit=RbOPR p:effe=NMLeL p:else=LdHYL p:emai=NPONc
p:empt=KKhKK p:enve=NOcPP p:erro=bMVKQ p:esti=QSZST p:ever=dHWHI p:expe=JLHcW p:expi=iMLIN p:fabr=YXLRO p:fade=fLNKO
p:fail=PZUPP p:fals=PcPPP p:faul=fEPTK p:feat=LlGLI p:fede=STaSQ p:feel=aRPQP p:firs=gNLMQ p:flav=QfLNQ p:flic=dNLNO
p:flim=cNNNN p:focu=aPRPR p:fore=RRcOQ p:forg=HHXVY p:foun=XFHdJ p:fram=ZSSPP p:free=dONPO p:frid=YPZMR p:gene=LeLLL
p:genu=MgLNO p:give=ZRRPR p:glas=TQcLL p:good=PVWOP p:grea=SJJdU p:gree=eXJKO p:grin=aRQRS p:hand=bXOJL p:happ=aPUNQ
p:hard=PZXON p:hasn=KKhOM p:hate=KLNgQ p:head=cQQOP p:heat=bOOPR p:heav=SSPbR p:hell=LLLLe p:hing=cSOQT p:hold=SaPRS
p:hopi=SMRcS p:horr=bOOOO p:hous=PKgKP p:howe=RTPaQ p:husb=OOOeO p:igno=JJKSe p:imit=MdNNN p:imme=aQPQR p:impu=MMNfM
p:inac=aVNMM p:inch=RWPYR p:incl=JKgKS p:inco=GSZVE p:infl=bRRPS p:insi=ZMXKJ p:inst=GUPId p:inte=NPNdP p:invo=GAJBo
p:ipho=PZOVP p:isn'=IgQNM p:issu=RKRXY p:itch=cMNQN p:item=PPePO p:itse=YPXOQ p:jack=SaRSR p:jamm=cPPPQ p:keep=dJJXJ
p:kett=ZRQTT p:keyb=aSRRS p:kitc=ORQbR p:knoc=KgNKN p:labe=HZbII p:lapt=ZQPWQ p:larg=LVIeK p:last=aSRSR p:leak=cIXIK
p:leat=UaNNO p:ligh=eSKMN p:list=CkDCS p:livi=QRPbS p:long=SLOeK p:look=RXJZG p:loos=dLKUM p:losi=aRRQR p:make=dPLUL
p:marc=RRaRR p:mark=YQVQQ p:matc=GeMRT p:mate=XYJQL p:matt=gQKKK p:mean=SOPbR p:meas=KVJcK p:melt=RLcLM p:men'=QaPQS
p:ment=PeOMP p:mess=WLJLc p:meta=NbRQR p:micr=ZSPPP p:minu=fOLNP p:misl=KgLKK p:miss=ALiGT p:mist=KOPhK p:mode=JhFRJ
p:mold=dNNPO p:mone=OMKQe p:mont=WLdHN p:moto=dPQPP p:moul=cQLRS p:move=SSYST p:narr=QQPbQ p:need=JUUYK p:neig=LNfLO
p:neve=PAeAW p:nigh=OVNaO p:nois=kMKFN p:noth=OQUNY p:numb=LaSWL p:obvi=TcMMN p:olde=RaSQR p:onli=NePLQ p:open=SMdNP
p:orde=AWUeJ p:orga=PcOOO p:orig=IgMMO p:othe=LFERi p:outs=OObQQ p:over=UGGWX p:pack=GKoBB p:padd=PPcNN p:page=hLIMM
p:pain=cPQPR p:pape=VZPOQ p:parc=FRjHL p:part=QMaRR p:patt=OfOLQ p:paym=MONMd p:peel=bRMRR p:perf=UXOUP p:phon=dIIWK
p:phot=FnJFJ p:pick=PSPbS p:pict=QhIAS p:piec=YOcFI p:pill=eMONP p:pinc=PQQbQ p:pira=LaULL p:pixe=aRNRR p:plac=SRQaR
p:plan=bNLWN p:plas=dYIIL p:plat=MXZOP p:plea=MNNLf p:poly=OeOOO p:poor=aQRQQ p:porc=MMeNO p:post=QPPPb p:pref=NJPbZ
p:pres=QMScS p:pret=QZSRR p:pric=CCDSk p:prin=YSQWS p:prob=VNRNa p:prod=WdOCP p:prom=JPIJh p:prop=dOPOP p:prov=SRRRa
p:purc=LLLcU p:qual=eMOTD p:quee=RbQRS p:quic=XXNRT p:reac=bQQPP p:read=fLOMN p:real=QQPcQ p:reas=KHNUd p:reba=NMNNd
p:rece=ATaAa p:reci=QSSZS p:refu=DKTJd p:regr=OLJeK p:remo=ZHTXG p:repl=IbFHa p:resp=NMMNe p:rest=bRQPR p:retu=FFVIf
p:righ=aLWRO p:ripp=gJQIK p:rott=dNNOP p:rust=dSLNM p:samp=PPLPd p:scal=cNQOP p:scen=ObLVO p:scra=jKIKL p:scre=hBZAC
p:seam=bQRPS p:seco=WKVXM p:sele=QXPXR p:sell=ARMFi p:send=RRcPN p:seri=MeOMO p:serv=FJHIl p:shad=NUYWP p:sham=XRWQR
p:shat=MMeMM p:shee=ZUPQQ p:ship=NSfAV p:shir=bNSNP p:shoe=STJcM p:shor=JKcVM p:shou=PPUbS p:show=GfYJJ p:shut=dPPNP
p:sign=WRZPS p:silv=PeONQ p:simp=UWTTP p:sinc=PPcPP p:size=XONaR p:sizi=QMMcM p:slee=aMLYQ p:smal=KXDfF p:smas=LOfOO
p:smea=cOOOO p:smel=mHDKD p:snap=eLQKM p:soak=KMeMN p:soli=PcOOP p:some=SaPUJ p:soun=iKJKL p:spac=PPNdM p:spar=cOOOP
p:spea=gMLLM p:spil=LMdNM p:sque=bOPPP p:stai=bWMNP p:stal=dONPP p:stan=dOPNQ p:stat=LePNP p:stee=RaRSR p:stic=fLMLN
p:stil=MLhLK p:stit=eOMNO p:stoc=GIDGm p:stol=LLeLN p:stop=hMHMN p:stor=LJJUf p:stra=gNMMP p:stri=cRMRR p:stro=UPPZQ
p:stuc=ZLZLL p:stuf=OXYQS p:styl=IYJZJ p:suit=VLKdL p:supe=dNOOP p:supp=EdDDe p:swel=aSRRR p:swit=RbONQ p:tabl=dLSLM
p:tast=aJJZK p:terr=aNQNX p:test=KLLJg p:than=KJKKg p:ther=XJULY p:thes=VaONP p:thin=SXPXM p:thou=IVHeL p:thre=dQSKL
p:thro=dPOOM p:tigh=SPNdQ p:toas=dOOPP p:tota=VZLLM p:touc=YOOUO p:towe=cQOOP p:trac=DFoFH p:tran=LPdPQ p:tras=bOPOP
p:tryi=LNQdN p:turn=cLUPK p:twic=IIMaa p:unco=LLMfM p:unde=KKeKK p:unev=aQPQQ p:unfl=MMNdN p:unhe=NNMNc p:unra=cPPNQ
p:unre=YOOQW p:upda=PPcPQ p:usin=cQOPS p:vacu=cPOOP p:vers=KjIJO p:vide=RbQPS p:wais=QYPXS p:wait=MMhIM p:warp=dNOOP
p:warr=MRMLb p:wasn=VTUVQ p:watc=dONPP p:wate=YWRIJ p:webs=MdPPR p:wedd=NOUaQ p:week=TMdKM p:weig=QZRRR p:weir=QNPbP
p:what=NMNMe p:whee=eONMO p:wher=JJiHN p:whil=bQPPQ p:whit=ZZMNP p:with=SRcOL p:wobb=fNNNO p:wome=RaQRR p:won'=fBBXE
p:work=gRKOJ p:wort=ONOdP p:wron=HdLVK p:zipp=hLKMO r,我=TYSRT r_不=UcOHZ r_了=SRTaR r_其=TTTSX r_协=TTTTW r_发=RYTST
r_坏=ZSQRT r_实=UVUUU r_没=YSYSO r_的=PVPYR r_让=TSSSY r_跟=TWUTU r_错=TRRaR r_需=TUTWT s_就=bTQPS s_碎=TUWTT t_不=VPPaR
t_了=GNUXY t_我=SQRcR t_没=RQIQf u盘=YTTTS w:100=LgMNO w:100_cotton=RaRQR w:10=LcSNU w:128g=QbRQS w:12=QbQSS w:1=KMTIc
w:1_8=SYTTT w:20=WRURX w:24=TTXTT w:256g=RZSTT w:2=LUbMK w:2_pack=RaPQS w:32=RaSPS w:32g=RYTTT w:3=KOhJJ w:3_out=PQbSP
w:3_weeks=RTYTU w:40=RbRQQ w:42=TaRRR w:48=SSYTT w:4=MScNN w:500=RaQRS w:5=POcQP w:6=RTYQR w:7=OaMYL w:8=PaUQQ
w:8_1=SYTTT w:8_instead=TYRSS w:9=QdQMP w:a=XWHTQ w:a_b=SaQSR w:a_better=NQQdR w:a_bit=OMPdO w:a_charge=aSQSS
w:a_cheap=ObSRT w:a_cheaper=OaQUR w:a_completely=TXTTT w:a_day=aSPSS w:a_different=OMQeN w:a_fake=PbRST w:a_fan=KLOeP
w:a_hair=dRRMR w:a_headache=YSTST w:a_hole=dNRMT w:a_knockoff=PdQNQ w:a_larger=SRTZS w:a_month=UMbMP
w:a_neighbour=QQbQS w:a_partial=STSTX w:a_present=QMScS w:a_queen=SaRSS w:a_rash=eOQMO w:a_red=SZRRT w:a_refund=ZSTQU
w:a_set=PXOWR w:a_size=SYQUS w:a_trip=TSSYT w:a_used=RZRRT w:a_week=eLQLM w:about=OcORQ w:about_the=QbSNT
w:accident=NMMfN w:accidentally=SRQaR w:accidentally_placed=SRQaR w:acrylic=SYSSS w:address=JFYcJ w:adjustment=SSSQZ
w:advertised=PiHHI w:advertised_as=QbRRQ w:advertising=QaQQQ w:after=gEWCG w:after_a=cPPQQ w:after_one=bSNRT
w:after_the=LQdOR w:after_two=cRMRR w:after_using=ZSRST w:again=XWPRT w:agree=STRSZ w:agreed=KJKJj w:agreed_by=SSSRZ
w:agreed_on=RSSSZ w:agreed_refund=UUUUW w:agreed_to=TTTTW w:agreed_with=SRRRZ w:agreement=RRQRb w:air=gMLLM
w:all=gLRIL w:all_over=cOSNP w:allergic=gOLKM w:allergic_reaction=bQQPP w:already=ZDFeH w:already_bought=STTYT
w:already_has=KQQeQ w:already_have=NQQbS w:already_own=ORSbT w:although=TZRPR w:although_it=XRUST w:an=eLTFS
w:an_allergic=bQQPP w:an_hour=bRQRQ w:an_invoice=SRQOb w:and=hUPHA w:and_colour=WRZOT w:and_got=QWXQT w:and_i=XQSVT
w:and_it's=YRSSS w:and_it=OZYNS w:and_loose=YTTTT w:and_not=TUPYT w:and_nothing=UPSYR w:and_past=ZSRSS
w:and_received=TZRSS w:and_smells=YSRST w:and_switch=McPQQ w:and_the=VXYMS w:and_works=PVRYT w:another=JWHeN
w:answer=PQNOd w:any=WSQWR w:anymore=RTTaQ w:anything=WQPYR w:apart=dNMMO w:app=dRPNN w:applied=PNPPc w:apply=QPONd
w:are=YbNPG w:around=RSRaS w:around_the=RSRaS w:arrival=RNaMP w:arrive=LRePR w:arrived=RJiFG w:arrived_and=USWTT
w:arrived_broken=QSaTT w:arrived_damaged=STXTT w:arrived_in=VTUTU w:arrived_late=YRTSS w:arrived_too=RTdMT
w:arrived_with=YSSRT w:as=GfARY w:as_a=OKPfQ w:as_advertised=YWPOO w:as_agreed=RPSQb w:as_described=MZPXQ
w:as_discussed=QNRPc w:as_new=MfOOK w:as_pictured=PXXRQ w:as_shown=RaQQR w:asked=MYLHd w:asked_for=PbOLV
w:asked_me=SRRQa w:asked_to=TTTTW w:asking=SZPTS w:at=WAXYL w:at_all=bRPOR w:at_checkout=RPQYX w:at_customs=PRbPQ
w:at_my=SQaRT w:at_the=OOTaR w:attempt=QPbON w:attitude=NNNNd w:authentic=NfONP w:away=YTTRT w:awful=ZPQWQ w:b=QcORQ
w:baby=KMRfN w:back=KHaIe w:bad=aGSTS w:badly=bNWKN w:badly_made=cQMRQ w:badly_packed=OQbRR w:bag=YbNLQ w:bait=McPQQ
w:bait_and=McPQQ w:barely=TXTTT w:battery=jJJLK w:battery_drains=ZSRSS w:battery_only=aSRSR w:battery_won't=YSSSS
w:be=JbSWN w:because=OMWXQ w:been=LQePR w:been_a=OSbRT w:before=bQQQS w:beige=RbRPS w:bent=YMZMN w:better=ITKeK
w:better_deal=POPcQ w:big=IJKkJ w:big_for=TTSYT w:bigger=VTMZO w:bigger_size=RQSZR w:bigger_than=WXPPR
w:birthday=QPbQR w:bit=MKOeN w:black=ReMNP w:blade=bPPQS w:blank=aRPRR w:bled=cPRPS w:blender=aSQSR w:blue=OdOOR
w:bluetooth=bYMKM w:blurry=cNQQQ w:bottle=KWcPR w:bottle_leaked=PRbSS w:bottom=aPPRS w:bought=GRFiI w:bought_2=SSRaR
w:bought_it=RQRZS w:bought_on=SSSYT w:bought_one=STTYT w:bought_the=RIPgT w:bought_two=TTSXT w:box=IFoAA
w:box_arrived=RTYUU w:box_crushed=RTYUU w:box_empty=SSYTT w:box_was=MOdOO w:brand=HhIOK w:bread=bQOQS w:bright=SRTYT
w:broke=mEJEF w:broke_after=YTRTT w:broke_in=VRWSS w:broke_the=VSWSS w:broken=HQeOS w:broken_but=RYSST
w:broken_i=SRSZT w:broken_in=TSYST w:broken_it's=MPLQd w:broken_just=QcLWP w:broken_on=PSaTT w:bug=aRRPS w:bugs=dOMQR
w:build=aSQRS w:bulky=RQOaQ w:burned=dRQNP w:burning=XSTTT w:burnt=ZRRRR w:burnt_out=YSRSS w:but=YWYLE w:but_i=MJVfQ
w:but_it's=PYUTR w:but_it=UbUJQ w:but_its=SYSTT w:but_measures=RZRRT w:but_not=KYYQO w:but_one=SLeOS w:but_the=jPNDO
w:but_two=OPcRS w:button=bSSPS w:buttons=bPPPQ w:buttons_fell=WTTTT w:buttons_stick=aQQRR w:buy=OOOeN w:buying=TPOYP
w:buying_it=XRRUS w:by=NEbXN w:by_accident=ROOcQ w:by_mistake=RNVdO w:by_the=SRbQT w:c=WZOOQ w:cable=YPdMH
w:called=NOUaP w:came=SBiAM w:came_after=HQfOQ w:came_apart=aSPRT w:came_off=dOMQQ w:came_smashed=RSZSR
w:came_without=PRaRS w:camera=bTPNO w:can't=WLLbN w:cancel=MKKSd w:cancelled=KJHdT w:capacity=QaSSS w:car=OYQUR
w:car_i=TOTaU w:card=PPPIe w:carrier=RRZRS w:case=aTNRP w:cashback=PMJPe w:cat=YKKZN w:chain=ZRQQQ w:chair=dONNO
w:change=TOJYV w:changed=IMSfL w:changed_my=MQVZP w:charge=gNKMO w:charged=NKHHj w:charged_twice=ORPOb w:charger=RIiJD
w:charger_gets=ZSRTS w:charges=bROSQ w:charging=eNOPM w:charging_cable=XQUSR w:chart=MdPNR w:chat=NNNNc w:cheap=gQKFM
w:cheaper=CPIkJ w:cheaper_at=PRQaR w:cheaper_elsewhere=QPSbS w:cheaper_on=OQRaS w:cheaper_one=OZQVS w:checked=SRSYT
w:checkout=PNOUa w:chemical=bRRPR w:chemical_smell=aSSQS w:chipping=aQSQS w:chips=bPPPQ w:chocolate=dOOPP
w:chocolate_was=aQQQR w:chose=QZPTS w:christmas=OSbQS w:claims=LgSKO w:claims_to=PbPSQ w:clashes=RRPbR
w:clashes_with=RRPbR w:clasp=cQPPS w:clearly=XWRRR w:clicked=OJOgO w:clicked_the=RNRbT w:clicks=dQOMP w:close=bQQNQ
w:coating=ZSQSS w:coating_came=ZSQSS w:code=ILJFl w:code_didn't=PRPKe w:code_was=SRRRZ w:color=KXBdG
w:color_doesn't=OdSOS w:color_is=QZTSU w:colors=ZTQNR w:colour=URNbJ w:colour_is=KYRYS w:come=TUcIM w:come_with=OYZOO
w:coming=aRRRS w:coming_loose=ZSRSS w:company=RQRQa w:company_name=RQRQa w:compared=RaQSR w:compared_to=RaQSR
w:compatible=QaQUP w:compatible_with=SVSXR w:completely=NeMPQ w:completely_different=NeMPQ w:connect=dOPMP
w:connection=aRRQR w:constantly=cPPPP w:contained=RdMOR w:copy=PcPRP w:corner=QSZSS w:corner_of=SSXST w:cost=OPLRc
w:cotton=OdOOP w:cotton_but=SYSSS w:couch=PORbR w:counterfeit=JgMMM w:coupon=ILHEk w:courier=KLjKL
w:courier_never=STXTR w:cracked=VKbKM w:cracked_on=LTbST w:cracked_when=TSXST w:cream=WPYOP w:crushed=ILgLM
w:crushed_and=QTZUU w:cup=aQPQQ w:curtains=ZQPTQ w:customer=OOLOe w:customer_service=PONOc w:customs=IJkJG
w:customs_for=RSYRS w:damage=QVVJW w:damaged=NMhME w:damaged_in=ZQTQP w:damaged_not=SQQbT w:date=aQSPQ
w:daughter=ZQPWQ w:day=eMJTM w:day_one=ZRQQT w:days=fOPKP w:days_broken=ZUSST w:dead=oJAJL w:dead_pixel=XTSTT
w:dead_pixels=ZSOSS w:deal=POPcQ w:decided=RSQaR w:decided_to=RSQaR w:defect=bOLZL w:defective=gFRQL
w:defective_i=RTTZT w:defective_it=ORZWT w:defective_unit=aSRQQ w:defects=WNKRZ w:delay=OObOO w:delayed=NOcNN
w:deliver=RSaQR w:delivered=HMjCH w:delivered_but=QMcRS w:delivered_not=TRYTT w:delivered_to=PKgKP w:delivery=LDkNH
w:delivery_was=VPTXQ w:dented=NPcPQ w:described=KdOVO w:described_as=SZTSS w:described_but=RNScS w:description=JjFQI
w:description_is=SYTSU w:description_said=SYSSS w:description_says=TXTTT w:description_was=UXQVR w:design=UbTLO
w:did=MQQZV w:did_not=MQQZV w:didn't=KJUcQ w:didn't_come=ORcOP w:didn't_get=OPaKZ w:didn't_like=ROQaS
w:didn't_order=TbROT w:didn't_read=PMPdQ w:didn't_work=HNIVb w:died=hJIJK w:died_after=ZSRTS w:difference=OMNKf
w:difference_back=SRRPb w:different=IhCTB w:different_brand=RQSbQ w:different_color=SSSZS w:different_from=OcQQS
w:different_item=SYSRS w:different_pattern=TYTSS w:different_product=PcOTT w:different_style=QTRYO w:differs=SZSRT
w:differs_from=SZSRT w:dimensions=MeNMP w:dirty=fLLML w:disconnecting=aQRSR w:discount=LNIKh w:discount_code=OSQNc
w:discussed=QNRPc w:do=WLQOa w:do_i=POPNc w:does=dPGVH w:does_not=aQKXJ w:doesn't=cTJUE w:doesn't_fit=JTQdS
w:doesn't_go=TQQaR w:doesn't_have=NcSPT w:doesn't_heat=cOPMS w:doesn't_hold=bPRNS w:doesn't_last=bNROS
w:doesn't_light=aQRQS w:doesn't_like=NOSdU w:doesn't_look=PXSVT w:doesn't_match=IcPUP w:doesn't_seal=aQPPT
w:doesn't_suit=KPRfR w:doesn't_work=RNVYP w:doesnt=ZMNWO w:doesnt_work=cQPMQ w:dog=YKIbM w:dog_won't=NTSbT
w:don't=XGHaS w:don't_fit=eQNKP w:don't_know=LQPIf w:don't_like=CGVkO w:don't_need=HONiK w:don't_use=QQSZS
w:don't_want=OSQcO w:dont=ZKJaJ w:dont_like=QORaS w:dont_work=dQOLN w:door=SQaRT w:double=XJJWV w:down=aNLZJ
w:drains=ZSRSS w:dress=TRSYT w:dried=cQPPN w:dried_out=cQPPN w:drift=cNOOO w:drips=aSPRT w:driver=NNeMO
w:driver_left=SSYRT w:drone=bRRPS w:dropped=QPYQY w:dry=cOPPQ w:dupe=LdLLL w:duplicate=NLLfL w:duplicate_order=TQPbR
w:during=QRaRS w:during_delivery=RSYST w:earbud=bMUNP w:earbud_is=UQYTS w:easily=eMNMP w:edition=RbOPR w:else's=PgJLP
w:else's_order=TbOPR w:else=POWZP w:elsewhere=OMQeP w:email=NPONc w:empty=KKhKK w:empty_box=SRYTS
w:empty_envelope=RRZRR w:envelope=NOcPP w:error=bMVKQ w:estimated=QSZST w:eu=QbPQR w:every=dQNPP w:everything=RRaSS
w:everywhere=aMVMM w:expected=OPOcN w:expensive=NOKWY w:expired=iMLIN w:expired_last=aPPSR w:eyes=cPOOQ w:fabric=YXLRO
w:fabric_is=WYQNQ w:faded=dNOMO w:failed=PZUPP w:fake=AoGDD w:fake_logo=QZPRQ w:fake_original=SXUTU w:false=PcPPP
w:fan=VILcM w:fault=RNScS w:fault_i=SNSbS w:faulty=gHQLL w:feature=QfMQN w:features=PgKOM w:features_listed=QaRQS
w:fedex=STaSQ w:fee=MOJQf w:feels=aRPQP w:feels_like=XVSRS w:fell=jHHHI w:fell_apart=bPPOP w:fell_off=eNOOQ
w:fell_out=cQPPN w:few=YTTTT w:fine=LSUXW w:fine_and=PQMeT w:fine_but=QWYOR w:fine_i=SRSUY w:first=gNLMQ
w:first_time=aRRQS w:first_wash=ZSQST w:fit=GHBoC w:fit_me=QRTaS w:fit_my=NURZR w:fits=OYKYL w:fits_fine=RYSST
w:five=XRVRQ w:five_minutes=YSRSS w:five_weeks=SSYTS w:flat=bMTMO w:flavor=RaRPR w:flicker=ZSRSS w:flickers=bPOPP
w:flimsy=cNNNN w:focus=aPRPR w:food=gJRHJ w:food_was=cPNPP w:for=AMYjC w:for_a=OQZVR w:for_christmas=TTYRT
w:for_it=SRObS w:for_less=RPQbS w:for_me=JHJkK w:for_my=MKZYP w:for_the=TWYPT w:for_two=RPbQS w:forever=RRcOQ
w:forgot=HHXVY w:forgot_to=OOWVV w:found=XFHdJ w:found_a=ZLMXN w:found_it=QSSaT w:found_the=RRRZS w:frame=ZSSPP
w:free=MNEHj w:free_gift=POJJg w:free_sample=PPLPd w:freezes=dOOPP w:from=aYUEI w:from_the=WZUKO w:game=YSSTR
w:gave=eTTHL w:gave_me=cUQLN w:gave_my=bRSPR w:genuine=MgLNO w:genuine_leather=QZSST w:get=TLeGW w:get_here=RSbOR
w:gets=eOLPP w:gets_stuck=aSPSR w:gift=BBAhZ w:gift_card=PPPIe w:gift_not=QOOXX w:gift_recipient=QSSZS w:glass=KSdNO
w:glasses=ZQQQQ w:go=WPPYQ w:go_away=YTTRT w:go_with=ORRbR w:goes=bQPQQ w:gold=XaMLO w:gone=ZOWNQ w:good=PVSYR
w:good_quality=NXVUT w:goods=PVWOP w:got=YWVPA w:got_3=OPcRQ w:got_a=OeNMR w:got_cancelled=TTTXT w:got_it=NPVaR
w:got_lost=RRZST w:got_nothing=SRYST w:got_one=LLZYQ w:got_the=IVVXN w:gps=aRPOP w:gray=QcPOR w:great=SJJdU
w:green=eXJKO w:grinding=ZSRSS w:had=ZIRZM w:hair=hMNJQ w:hair_on=bPQPT w:half=WPdMG w:half_of=RVZNR w:half_the=USYQQ
w:handed=RbOSR w:handle=aMVNP w:handle_snapped=ZSSSU w:happy=XRVRT w:has=hJMRH w:has_a=gMOKR w:has_been=OScST
w:has_dead=ZSOSS w:has_no=YXLSN w:has_one=QTSZT w:has_scratches=aRRQR w:has_this=NSTbS w:hasn't=MNePO
w:hasn't_moved=SSYST w:hasnt=RPaSR w:hasnt_shipped=RPaSR w:hates=MNOdQ w:hates_it=OQPbR w:hates_the=RRTZT w:have=EYNfJ
w:have_a=QbRQQ w:have_checked=SRSYT w:have_the=PXRWT w:headache=YSTST w:heat=cOPMS w:heating=ZQQRS w:heavy=SSPbR
w:heavy_for=TTSYT w:heel=WQNZO w:held=RSZRR w:held_at=RSZRR w:hello=LLLLe w:help=KJIRe w:here=JIjIK w:hinge=cSOQT
w:hold=YMMXO w:hold_a=aSQSS w:holds=SaPRS w:hole=iILIQ w:hole_in=fNOMS w:hole_near=aPRQS w:home=LMMeN w:hoping=SMRcS
w:hoping_for=SMRcS w:horrible=bOOOO w:hot=fPLQQ w:hour=bRQRQ w:house=PKgKP w:how=LLLLh w:how_do=POPNc w:how_to=QQPLd
w:however=RTPaQ w:husband=OOOeO w:husband_hates=SSTYT w:i'm=RSWXT w:i=NTMbR w:i_asked=TZRSS w:i_bought=SfSJS
w:i_changed=RSZST w:i_chose=QZPTS w:i_clicked=QNQdQ w:i_didn't=ZcPIR w:i_do=YSXPS w:i_don't=QIZaM w:i_found=PRRaT
w:i_got=OSbNP w:i_had=WMQbR w:i_have=PKUdP w:i_just=OKLeX w:i_no=TRTZS w:i_opened=URYQT w:i_ordered=QjRFN
w:i_paid=PePMS w:i_picked=QVQXT w:i_received=SWVSS w:i_selected=RbQQT w:i_should=SRSYT w:i_simply=PPQdR
w:i_still=TSYST w:i_want=YSRMY w:i_was=TNOcR w:i_wore=YTTST w:ignore=MLMJe w:ignore_this=PNRNc w:ignored=TSTSY
w:ignored_me=TSTSY w:imitation=MdNNN w:immediately=aQPQR w:impulse=MMNfM w:impulse_purchase=QQQaP w:in=aIcJI
w:in_a=cNSNO w:in_box=OPbSS w:in_customs=PSZSS w:in_it=ZQOTR w:in_my=UQPZR w:in_pieces=OSbTT w:in_shipping=aQSQQ
w:in_the=UZVHT w:in_time=NOdNO w:in_transit=MQcQQ w:inaccurate=aVNMM w:inches=RWPYR w:include=RQcSO
w:include_the=RQcSO w:included=LMcLV w:incompatible=NLJfN w:incomplete=MGjFL w:incorrect=QeIPP w:ink=eNNNN
w:ink_smears=cOOOO w:inside=ZMXKJ w:inside_the=ZTRPQ w:install=RPQQb w:installation=PMNMc w:installing=XRPPY
w:instead=JcRTI w:instead_of=LdTJJ w:instructions=QOeOK w:interest=NPNdP w:invoice=GAJBo w:invoice_not=SSRSZ
w:invoice_with=STSRY w:iphone=QXPWQ w:is=lTGFC w:is_a=RcQPS w:is_already=bPTQT w:is_blurry=cNQQQ w:is_broken=cPORR
w:is_chipping=aQSQS w:is_dead=bQPST w:is_defective=fOMLO w:is_dry=cOPPQ w:is_fake=ObRRR w:is_fine=KNbOY
w:is_good=NWRYT w:is_it=NOcNS w:is_missing=RMaVK w:is_my=RSZST w:is_not=QXPYP w:is_nothing=PbSPT w:is_plastic=RZTTU
w:is_so=ZSSRT w:is_totally=ObSRT w:is_unresponsive=ZQQRR w:is_way=PaSST w:is_wobbly=YRSTT w:is_wrong=PcSPT
w:isn't=IgQNM w:isn't_the=QdRNT w:issue=RKRXY w:issue_the=ZRSRS w:it's=LeITP w:it's_a=JZLaM w:it's_been=QSZST
w:it's_fake=SXSSS w:it's_just=aXOPS w:it's_not=MPUQb w:it's_polyester=TXSST w:it's_simply=SbPPT w:it's_the=dRQLS
w:it's_too=QQLeR w:it=POVgA w:it_arrived=STbNT w:it_at=ONXXR w:it_but=XQXRT w:it_came=OWaNS w:it_cheaper=QSSaT
w:it_does=RWSVS w:it_doesn't=NRScT w:it_fits=PcRNS w:it_for=RXPWS w:it_has=WPZOT w:it_in=UQYQT w:it_is=TWOLa
w:it_isn't=NbNVP w:it_it=XScJQ w:it_just=eLWKO w:it_looks=KbQUS w:it_needs=PcQNS w:it_never=STZRS w:it_on=YQRUT
w:it_says=MePMQ w:it_simply=ZQYMS w:it_was=RXPZH w:it_wasn't=QScOT w:it_without=SRWWS w:it_won't=cRQPT
w:it_works=OXZQT w:itchy=dNNMN w:item=LcWHP w:item_arrived=RVWTT w:item_but=PNdRT w:item_differs=TXTTT
w:item_has=YXOOP w:item_i=QTQVY w:item_is=bJJWW w:item_missing=SOORb w:item_not=RVXRR w:items=PPePO w:its=aVLSP
w:itself=YPXOQ w:jacket=SaRSR w:jammed=cPPPQ w:just=UINcS w:just_a=TKaJW w:just_badly=dRNNS w:just_doesn't=dQLRT
w:just_don't=STTaR w:just_not=McLVP w:just_testing=OPPMc w:just_too=QRPcP w:keep=XQOYQ w:keep_my=RSQaR w:keeping=NQQcQ
w:keeping_the=NQQcQ w:keeps=gLLLL w:keeps_disconnecting=aQRSR w:keeps_losing=aRRQR w:kettle=ZRQTT w:keyboard=aSRRS
w:keys=cPPOO w:kid=NQQcS w:kids=OULbP w:king=QbRQS w:king_size=QaSQS w:kitchen=ORQbR w:knockoff=PdQNQ w:know=LNPKf
w:l=NgNMO w:l_m=TWUTU w:l_s=SZSSR w:label=JSdKK w:label_says=SZRSS w:lamp=cMSMO w:lamp_flickers=bPOPP w:laptop=ZQPWQ
w:large=OYJaO w:larger=QPRcP w:larger_size=SRTZS w:last=hMOIK w:lasts=aSRSR w:late=QEkGQ w:late_and=aQLXS
w:late_for=TTZPT w:leak=dMMNN w:leaked=NQcRR w:leaked_in=PSZSS w:leaks=hKILM w:leaks_from=aPPRS w:leather=UaNNO
w:leather_pu=UWTUT w:left=QQiAG w:left_handed=RbOSR w:left_it=ONdNS w:left_outside=OObQQ w:left_side=ZRQSR
w:legs=cPOOP w:lens=aRQRQ w:less=NYNXP w:less_than=PaQQQ w:lid=XIeHH w:lid_doesn't=aQPPT w:lid_was=VRYRS w:lied=LhLKI
w:life=WXRQR w:light=cPOPR w:lights=ZVOQQ w:like=KaAfA w:like_color=TSUXU w:like_it=KTRcO w:like_the=JbIZM
w:line=aRQPR w:listed=MZMJY w:listed_as=SZTSR w:listing=GkHJK w:listing_said=QcPQS w:listing_says=SZRRS w:living=QRPbS
w:living_room=QRPbS w:logo=NdMMN w:long=LMaUK w:long_for=TTSXT w:longer=SLOeK w:longer_need=SSRZQ
w:longer_needed=RRTYQ w:longer_want=RQQbP w:look=LXQZP w:looks=TVMYH w:looks_different=QZSSR w:looks_in=QaTRU
w:looks_nothing=RZTQU w:looks_ugly=NNQbR w:loose=dLKUM w:losing=aRRQR w:losing_connection=aRRQR w:lost=JDkMF
w:lost_by=PQbOQ w:lost_in=MOcPQ w:lost_it=SQaNS w:lost_my=TTXST w:lost_somewhere=RRZST w:loud=aRRRS w:love=SPRbT
w:low=bPPOS w:m=OhMLP w:made=mFEMG w:made_my=bRQOQ w:made_us=bQRQR w:mail=MMeNQ w:makes=YROWO w:makes_a=aRRRS
w:many=SQNcR w:march=RRaRR w:marked=TSYTT w:marked_delivered=TSYTT w:match=GfMPU w:match_my=OKReR w:match_the=PbSMT
w:material=XYJQL w:material_is=PaTST w:matter=aVROS w:mattress=eNMOM w:may=SSYST w:me=OGAhY w:me_a=bRPMS
w:me_the=TcTNU w:me_to=RPQOc w:meant=SOPbR w:meant_to=SOPbR w:measured=RJQeQ w:measured_wrong=RJQeQ
w:measurements=QdRMR w:measures=RZRRT w:measures_like=RZRRT w:melted=RLcLM w:men's=QaPQS w:mention=QdONP
w:mention_it=QdONP w:message=XMLMZ w:metal=NbRQR w:milk=gMLLN w:milk_was=bPOPP w:mind=OGPhI w:mine=QbRQR
w:mine_is=RYTTT w:minutes=dPNPP w:misleading=KgLKK w:misleading_description=SYTST w:missing=BIhIU w:missing_from=SRYTS
w:missing_however=SXLZS w:missing_one=SQZRR w:missing_parts=RObTT w:missing_the=NXYSQ w:mistake=KOPhK
w:mistake_i=TXTRU w:mistake_when=QQRaS w:model=JhFRJ w:model_for=UPSaU w:model_i=SbRRT w:mold=cPOOR w:moldy=dNNPO
w:money=OMKQe w:money_back=PRPMc w:month=WLaLN w:more=NVOaN w:motor=dPQPP w:mould=cQLRS w:moved=SSYST w:much=NWMSZ
w:much_smaller=RZTST w:my=OFLiO w:my_car=OYQUR w:my_couch=PORbR w:my_coupon=TTROb w:my_daughter=bRRQR w:my_dog=XRRUS
w:my_door=SQaRT w:my_fault=TTUWU w:my_husband=RSSaS w:my_kitchen=PTSYT w:my_living=QRPbS w:my_mind=VPVXO
w:my_mistake=QYPVR w:my_money=PSRKd w:my_neck=aRRPR w:my_old=RSQaR w:my_order=QdbDQ w:my_package=QSbRR
w:my_phone=LQReQ w:my_printer=UPSaU w:my_skin=aONVO w:my_son=TQPaQ w:my_style=SMRdS w:my_taste=OOPcP w:my_toes=PQQbQ
w:my_wife=RSTYS w:n=IILIh w:n_a=IILIh w:na=KKKKf w:name=RQRQa w:narrow=QQPbQ w:navy=OcNRP w:near=aPRQS
w:near_the=aPRQS w:neck=aRRPR w:need=ABBkb w:need_a=QNRbU w:need_an=SRQOb w:need_help=RQQNb w:need_it=PRQdQ
w:need_this=QSRaP w:needed=MKVbM w:needs=PcQNS w:neighbor=PQbPQ w:neighbour=QQbQS w:neighbour_who=QQbQS w:never=PAeAW
w:never_arrived=STZSR w:never_came=HOXNY w:never_received=TSaUO w:never_shipped=QPeQK w:never_showed=RQcSP w:new=UdLLJ
w:new_but=SYTTT w:nice=RVRXR w:nice_quality=OXSXT w:night=OVNaO w:no=DGWVa w:no_damage=NXMNb w:no_defect=RTTZS
w:no_defects=NQNTb w:no_instructions=QOeOK w:no_invoice=SRORZ w:no_longer=NMOfK w:no_matter=bRRPS w:no_padding=PPcNN
w:no_quality=QTXWS w:no_reason=OORYT w:no_reply=ROPPb w:no_screws=MRbQQ w:no_sound=cPNQQ w:no_stock=PQOLd
w:no_tracking=RRcPO w:no_use=NQSbL w:noise=hNMJO w:not=LYRWN w:not_a=QLMcO w:not_applied=PNPPc w:not_as=LiMIL
w:not_broken=TYGJc w:not_compatible=RXRWQ w:not_damaged=YWJXR w:not_defective=NQaUV w:not_delivered=RQYRS
w:not_fit=NMPeO w:not_for=ROQdR w:not_genuine=PdMOP w:not_here=MKfLM w:not_in=JLbNY w:not_included=ONZNX
w:not_late=XRFQc w:not_lost=bROST w:not_my=KaHVL w:not_original=QaPPP w:not_provided=SSRSZ w:not_real=PcPPP
w:not_received=PGdPW w:not_shipped=QMcSQ w:not_silk=NdNMN w:not_solid=PcOOP w:not_suitable=POPbP w:not_that=QSZTT
w:not_the=OgQKI w:not_there=QUaPR w:not_want=SSXWR w:not_what=IhKQM w:not_working=bQQQR w:not_worth=ONOdP
w:not_wrong=ZQURQ w:nothing=ORULY w:nothing_broken=QZKZQ w:nothing_inside=JNfPM w:nothing_is=QUPaT
w:nothing_like=GkMHP w:nothing_wrong=MJZVY w:now=VPZRQ w:number=LaSWL w:obvious=PbQQQ w:obviously=VYPPR
w:obviously_used=ZQRRT w:odor=bPPOP w:of=QUXRQ w:of_10=TYRSS w:of_4=OKePO w:of_my=SRWWR w:of_stock=LNNPe
w:of_the=RPYUQ w:of_two=STXTT w:off=fUGOA w:off_after=XTTTU w:off_and=aRRST w:off_the=bPQQS w:ok=FNLOf w:old=OQMdP
w:old_one=RSQaR w:older=RaSQR w:older_model=RaSQR w:on=bHSYA w:on_a=RSSSZ w:on_another=SQSZT w:on_arrival=RNaMP
w:on_day=ZRQQT w:on_impulse=SSSYT w:on_it=dZJHP w:on_me=VHMbK w:on_the=WbUGP w:on_time=PObMR w:once=eRMPR w:one=PQeVA
w:one_bottle=SSZST w:one_earbud=aOVNQ w:one_i=PeNMS w:one_in=RYSTT w:one_item=RPbNP w:one_of=MNeOR w:one_piece=VNaST
w:one_shoe=OQaPR w:online=NePLQ w:only=QLfES w:only_got=LNeNQ w:only_lasts=aSRSR w:only_one=LNdOQ
w:only_received=RPbTP w:open=WIbLT w:opened=SMdNP w:opened_and=UQZSS w:opened_it=WSVRT w:opened_the=QTZTU w:or=VPTYR
w:or_anything=YRQVS w:order=BUXUR w:order_is=TOcOS w:order_never=SRZRP w:order_the=TZSPT w:ordered=DXNfA
w:ordered_a=RdPOS w:ordered_black=SaQRS w:ordered_by=TQPaT w:ordered_it=POYYT w:ordered_the=WEUdS
w:ordered_twice=SOPdO w:ordered_two=RONdS w:ordered_wrong=TGPiT w:ordered_xl=SbPPS w:organic=PcOOO w:original=IgMMO
w:other=OGGTe w:others=NOPMd w:our=PPPVZ w:out=dCKLY w:out_in=YSSSS w:out_of=ZINLa w:outside=OObQQ w:over=WKTXL
w:over_the=WQWQS w:overcharged=LNNKe w:overheats=cQQMP w:overnight=aQRPR w:own=SRObT w:pack=RaPQS w:package=CPkGG
w:package_arrived=TTWTT w:package_lost=TTYTT w:package_never=TTXTS w:package_stolen=TSXTT w:package_was=SRYRS
w:packaging=WMYMN w:packed=OQbRR w:padding=PPcNN w:page=LhNLQ w:page_claims=RbTOT w:pages=hLIMM w:paid=PcVLR
w:paid_for=PcVLR w:paint=cPQPR w:paint_is=aQSQS w:pair=XQWQR w:pan=eNNMN w:pan_warped=bQPPQ w:parcel=FRjHL
w:parcel_was=QQaTT w:part=NWcNM w:partial=RRPRb w:partial_refund=RRPRb w:parts=WQcKN w:parts_missing=SXYPP
w:party=NQWZN w:past=bQPPR w:past_its=aRQQR w:pattern=OfOLQ w:payment=MONMd w:peeled=aSQST w:per=KJJKi w:perfume=VZPNP
w:phone=dIIWK w:phone_case=bNOTQ w:photo=MfPMQ w:photo_shows=RYTTT w:photos=NfQMP w:pick=YURUR w:picked=PSPbS
w:picked_the=SNTbT w:picture=VgHFK w:picture_shows=RZQST w:pictured=NbVOP w:pictures=LTPQa w:piece=cKVON
w:pieces=SUcIM w:pieces_short=RRZRS w:pieces_when=PSaSU w:pilling=aOSQR w:pixel=XTSTT w:pixels=ZSOSS w:placed=SRQaR
w:plant=cPMOP w:plastic=dYIIL w:plates=PRZSS w:please=MNNLf w:please_ignore=SSRRY w:please_refund=TTTTY w:plug=bVNNP
w:polyester=OeOOO w:poor=aISTS w:poor_quality=cQPNR w:poorly=aQRQQ w:poorly_made=aQRQQ w:porch=MMeNO w:port=WVSRS
w:post=NRcST w:postage=QPPPb w:prefer=PKPZZ w:present=QMScS w:pretty=QZSRR w:pretty_sure=QZSRR w:price=DDFQl
w:price_adjustment=SSSQZ w:price_difference=RQRPa w:price_went=NRRdL w:printer=UPSaU w:pro=SOSbT w:problem=VNRNa
w:product=WbPDQ w:product_in=QaQTT w:product_is=TLaMX w:promised=NTNOc w:promo=ONNNd w:promo_code=QPPPd
w:properly=bPQPQ w:provided=SRRRa w:pu=TYTTT w:pump=dRNRS w:purchase=LLLcU w:put=UROYR w:quality=eMOTD
w:quality_but=LZTUS w:quality_is=WTPVR w:quality_issue=PSXWT w:quality_just=PSSbS w:queen=RbQRS w:quick=ZSQST
w:quick_but=ZSQST w:rain=SOaPQ w:ran=XSTSV w:rash=eOQMO w:reaction=bQQPP w:read=XKNbP w:readings=fLOMN w:real=LjKJN
w:real_leather=PaRRR w:real_silver=SaRRR w:reason=LIOVb w:rebate=NMNNd w:receipt=NICLk w:receive=RNeNK
w:received=DZeAJ w:received_a=QfLOP w:received_someone=TaPRR w:received_wrong=ReMLQ w:recipient=QSSZS w:red=UcMMP
w:red_one=SZRRT w:refund=JCABo w:refund_difference=TSTSY w:refund_me=SSTQZ w:refund_of=SRQTa w:refund_please=TTTTY
w:refund_the=RSQTa w:refund_with=STSTX w:refurbished=RaSRO w:refused=MLeQI w:regret=OLJeK w:regret_buying=TPOYP
w:remorse=MOMdO w:remote=cKXIJ w:replica=NdOOL w:reply=ROPPb w:rest=OPaVP w:rest_of=SSVXR w:return=KJIOg
w:return_it=TTYSU w:returned=OPiKI w:returned_to=RQeNL w:rice=dNMOR w:right=aLWRO w:right_one=cPPOT w:ripped=fKQKL
w:roll=bRROQ w:room=PPNeR w:rotten=dNNOP w:rude=JIJKh w:runs=MKNeN w:rusted=cONPP w:s=QdPPP w:said=JdHXJ
w:said_no=QNNdN w:same=LYMaN w:same_as=QRRZS w:same_thing=QQRbR w:sample=PPLPd w:saw=SQTZS w:saw_it=SQTZS w:say=POMMd
w:says=AoPAT w:says_100=TXTTT w:says_500=SZRSS w:says_delivered=QMcRR w:says_it's=SXSSS w:says_it=MXPMc
w:says_king=SZTRT w:says_out=QRYSV w:says_stainless=RaRSR w:scent=ObLVO w:scratched=dNNPP w:scratches=dPOOP
w:scratches_all=aRQRS w:screen=hJPIJ w:screen_has=bQMQR w:screws=WIeHI w:screws_in=OSaTT w:screws_stripped=cRMRR
w:seal=ZPTPS w:seam=dPONP w:seam_ripped=cQPOQ w:seams=bQRPS w:seams_are=ZRSPT w:second=UKVXN w:second_time=aSORT
w:see=QEFFj w:see_my=OSRPb w:selected=QXPXR w:seller's=QKQcX w:seller's_fault=SNSbS w:seller=AUNAh
w:seller_agreed=TSTTW w:seller_asked=SRRRZ w:seller_never=TRYTR w:seller_sent=ScQOP w:seller_shipped=TaRSS
w:seller_told=TSTSY w:seller_was=SQQSb w:sender=RRcPN w:sent=AoUAA w:sent_a=RdQLR w:sent_back=QKeRN w:sent_me=PgQJP
w:sent_the=PhKIQ w:serial=MeOMO w:serial_number=ObRPR w:service=FJHIl w:set=KXXSN w:set_is=QWWST w:set_of=TaRQT
w:shade=NUYWP w:shampoo=XRWQR w:shattered=MMeMM w:she=PRRaR w:she_already=PSSZR w:ship=LKkHJ w:shipment=RRbRO
w:shipped=LaeDD w:shipped_the=ScOOS w:shipping=SCTDe w:shipping_cost=OPLRc w:shipping_fee=MOJQf w:shirt=bNSNP
w:shoe=UNZPR w:shoes=STJcM w:shop=NMORd w:short=JKcVM w:should=QQWYT w:should_have=SRSYT w:shoulders=STSYT
w:showed=RQcSP w:showed_up=TSZTS w:shown=NeNNP w:shows=OaTRR w:shows_a=RYSST w:shuts=aRQPR w:sick=cOPOQ w:side=cQNQP
w:silk=NdNMN w:silver=PeONQ w:simply=UWTTP w:simply_changed=STTZT w:simply_don't=RSSZT w:since=PPcPP
w:since_march=RRaRR w:site=PZRUS w:size=LTAnA w:size_8=TYRSS w:size_9=RcQNR w:size_and=WRZOT w:size_but=XYRNS
w:size_chart=NcQNR w:size_for=TRUYU w:size_it=ZWSNU w:size_m=SbQPS w:size_ordered=TMSbT w:size_s=SZRRR
w:size_too=SSTYT w:sizes=XONaR w:sizing=QMMcM w:skin=bNMUN w:skin_tone=MRRcT w:sleeve=dOSMT w:sleeves=QRMbR
w:slow=QLiJH w:small=PMGhI w:smaller=LeOPP w:smaller_size=TQTZT w:smaller_than=MfPJQ w:smashed=LOfOO w:smears=cOOOO
w:smell=dJNUN w:smells=hNKHK w:smells_awful=ZRSRS w:smells_like=eLQLP w:smells_nothing=YVPQP w:snapped=eLQKM
w:snapped_in=bRNRS w:snapped_off=RRaQT w:snug=PNPeP w:so=cLPST w:so_it=ZTSRT w:so_thin=ZSSRT w:soaked=LNdNN
w:sold=HXIHe w:sold_as=PdQQL w:sold_out=JKKJh w:sole=eNLNM w:solid=PcOOP w:someone=PbSQO w:someone_else's=RdMNQ
w:something=QPPcQ w:something_else=QPPcQ w:somewhere=RRZST w:son=QPOdQ w:sound=iKJKL w:sound_from=aRPRR w:sour=bPOPP
w:space=PPNdM w:sparks=cOOOP w:speaker=gMLLM w:spilled=LMdNM w:stainless=RaRSR w:stainless_steel=RaRSR w:stains=cPOQS
w:stains_on=bPPQS w:stale=dONPP w:stand=aPSPS w:stated=LePNP w:stay=eOPMN w:steel=RaRSR w:stick=fLMLN w:still=MLhLK
w:still_waiting=RRaPR w:still_want=TSYST w:stitching=eOMNO w:stitching_and=YTTTT w:stitching_came=YSRST w:stock=GIDGm
w:stolen=LLeLN w:stolen_from=SSYTT w:stopped=hMHMN w:stopped_charging=aSPTS w:stopped_heating=XSSSS
w:stopped_working=cPOPS w:store=LJJUf w:store_cancelled=SSRLc w:straight=ZRSRS w:strap=dPOPQ w:strap_broke=YTRTT
w:stripped=cRMRR w:strong=UPPZQ w:stuck=ZLZLL w:stuck_in=ORbRR w:stuff=OXYQS w:style=IYJZJ w:suit=IMPhP
w:suit_me=LOReQ w:suit_my=PSTZT w:suitable=NMMeN w:super=dNOOP w:support=JQIKg w:supposed=LhLJM w:supposed_to=LhLJM
w:sure=LRLLc w:switch=RbONQ w:table=aNUOO w:tablet=bRQPR w:taste=LQOeO w:tastes=eMNLO w:tastes_off=bPPPS w:tax=IISIe
w:ten=ZSURS w:ten_days=XTVST w:terrible=aNQNX w:test=DCBAo w:test_order=SNNMc w:test_return=RSQSZ w:testing=KLLJg
w:than=RiFHI w:than_advertised=RYSRS w:than_i=SRTZS w:than_it=SYSPT w:than_stated=NcQOP w:than_the=cXMJQ
w:thanks=MMLLe w:that=bNXPM w:that_got=WSSVT w:that_i=RSdLT w:that_it=PYSVT w:that_won't=YTTRT w:the=YWUSA
w:the_2=RaPQS w:the_bag=PeQNT w:the_birthday=QQbOR w:the_blade=bPPQS w:the_bottle=OZVRT w:the_bottom=aPPRS
w:the_box=QTcMO w:the_color=NMRdT w:the_colour=TaPPS w:the_courier=MMgMR w:the_description=PWLZQ w:the_design=YPZPR
w:the_dimensions=SYTST w:the_fabric=VSRWT w:the_features=QaRQS w:the_first=cPOPS w:the_food=aSRQS w:the_handle=ZSSSU
w:the_hinge=aTOST w:the_item=NTRVZ w:the_lamp=WRXRS w:the_left=WTVRS w:the_lid=URXTT w:the_listing=MgMOQ
w:the_mail=ONdOS w:the_material=MQQbT w:the_measurements=RYTST w:the_model=SaSQT w:the_motor=YSSST w:the_one=PdPOT
w:the_order=PJWQa w:the_original=NcRQT w:the_other=TKLeJ w:the_package=PRaST w:the_page=OfQMT w:the_pattern=QbQOT
w:the_photo=PbSRT w:the_photos=PcRPT w:the_picture=OhLJP w:the_plates=PRZSS w:the_post=NRcST w:the_price=RRRWY
w:the_product=UUYKV w:the_rain=QRZST w:the_real=ScPPS w:the_remote=YQURT w:the_rest=PPYVR w:the_rice=dNMOR
w:the_right=dMTKS w:the_same=LWMaP w:the_screen=XTSTT w:the_seams=ZSSST w:the_second=VOZOS w:the_seller's=RLSdS
w:the_seller=QXTNW w:the_set=SZRTU w:the_shade=NUYWP w:the_shipping=QROTc w:the_shirt=YQURT w:the_shop=RRSRZ
w:the_shoulders=STSYT w:the_site=QaSRT w:the_size=PWMYQ w:the_store=PPNcR w:the_strap=aSQRT w:the_style=PPRbT
w:the_table=URXRS w:the_two=STXTT w:the_vase=PSaTT w:the_video=RbQPS w:the_waist=RRQaT w:the_wash=eNONS
w:the_watch=ZRQST w:the_website=NdRMS w:the_wrong=LNQhH w:them=QSQaQ w:there=PNWOZ w:there_is=VRTXS w:there_was=PTaSS
w:these=VaONP w:these_are=ObQQQ w:they=EjQJR w:they_just=RWWRR w:they_sent=PdONQ w:they_shipped=SZQRT w:thin=cOQOR
w:thin_it=ZSSRT w:thing=TVRXO w:this=LcBVT w:this_cream=aRRRR w:this_is=JgPLP w:this_isn't=RdPOR w:though=RcPOP
w:thought=OMOdR w:thought_it=ONOdS w:threads=cQOQQ w:threads_coming=ZSRSS w:three=YQXQQ w:threw=XRUQR w:through=dPOOM
w:tight=PQOdQ w:tight_around=RSRaS w:time=aFbCI w:time_i=dQNPS w:tiny=XXPRQ w:to=HOXQZ w:to_a=TTWTU w:to_be=OcTOO
w:to_cancel=SRSQZ w:to_get=RSbOR w:to_have=QbRQQ w:to_include=RQcSO w:to_keep=RSQaR w:to_pieces=XSVSR
w:to_return=RQTPb w:to_say=POMMd w:to_sender=RRcPN w:to_the=OTbLV w:to_use=LMKYY w:to_wear=OPOcO w:to_wrong=SPaQR
w:toaster=dOOPP w:toes=PQQbQ w:told=SRPQb w:told_me=TSTSY w:tone=MRRcT w:too=AAPoE w:too_big=PPJgO w:too_bright=SRTYT
w:too_bulky=RQOaQ w:too_expensive=PPLVZ w:too_heavy=SSPbR w:too_large=SRMdS w:too_late=MQlDO w:too_long=LMaUK
w:too_many=SQNcR w:too_much=OQNTZ w:too_short=RRKdR w:too_slow=RSdLQ w:too_small=ONOeQ w:too_snug=SSQaS
w:too_strong=RQQaQ w:too_tight=PQOdQ w:took=KMkEK w:took_five=SSYTS w:took_forever=RRcOQ w:tore=aRRQT w:torn=VNZQR
w:total=ZTNNN w:totally=NbRQR w:totally_different=RYSRS w:towels=cQOOP w:toy=aONVQ w:tracking=DFoFH
w:tracking_hasn't=SSYST w:tracking_says=TSXTU w:tracking_updates=STXSS w:transit=MQcQQ w:trash=bOPOP w:trip=MPVbM
w:trip_that=TSSYT w:try=XPPXR w:trying=LNQdN w:turn=eNOJQ w:turn_on=cPPLQ w:turned=cLVKM w:turned_my=cQPOQ
w:turned_up=NTbTS w:twice=IIMaa w:two=VKcUE w:two_by=SQPcT w:two_days=dQONS w:two_of=NQZXR w:two_pieces=RSZSS
w:two_screws=PQbST w:two_sizes=YPOYS w:two_weeks=XQZNQ w:type=cXMKM w:type_c=ZRRRS w:u=YTTTS w:ugly=JJLfL
w:uncomfortable=LLMfM w:uneven=aQPQQ w:unflattering=MMNdN w:unhelpful=NNMNc w:unit=eLNNO w:unresponsive=YOOQW
w:up=kFSGE w:up_my=YXQQS w:updates=RRZRS w:ups=MLgKP w:ups_lost=PQaNS w:us=YZNNO w:usb=XZNOR w:usb_c=PaRRS w:use=QGEgR
w:use_it=MMLaZ w:used=iWICI w:used_before=ZQRRT w:using=cQOPS w:using_it=ZSRRT w:vacuum=cPOOP w:vase=NSbTT w:vat=QOLOf
w:vat_invoice=SSSRY w:version=KjIJO w:very=cMNMU w:very_poor=bQQPP w:video=RbQPS w:waist=QYPXS w:waiting=NNeMN
w:waiting_for=RRaOR w:waiting_since=RRaRR w:want=GBIlU w:want_a=ZNTYQ w:want_it=NOTdO w:want_the=SRRPb
w:want_this=TSTZR w:warped=dNOOP w:warranty=MRMLb w:was=ROYUO w:was_advertised=QcQOR w:was_broken=PTZTU
w:was_cancelled=QRObN w:was_crushed=PRaQS w:was_delivered=TSYRU w:was_fine=WRMaT w:was_hoping=SMRcS w:was_in=RUYRT
w:was_missing=WRXRR w:was_not=MUYUV w:was_open=RSYSR w:was_quick=ZSQST w:was_rude=SRQSZ w:was_sent=SbVNS
w:was_shipped=SdPNT w:was_sour=bPOPP w:was_supposed=QcPOQ w:was_used=YYOOQ w:wash=gLLLQ w:wasn't=VTUVQ
w:wasn't_damaged=ZZLPT w:watch=dONPP w:water=YLWON w:waterproof=WbKMP w:waterproof_it=SXTTT w:way=IeSPP
w:way_off=NcRPS w:way_smaller=SZSPT w:way_too=SSWUS w:wear=LMLfN w:wear_it=MQOdQ w:website=MdPPR w:wedding=NOUaQ
w:week=fLQKM w:weeks=TMdKM w:weeks_to=SSYTS w:weird=QNPbP w:well=dONQS w:went=cGIdG w:went_down=NRRdL w:were=aKYMN
w:wet=ULcMN w:what=LkCQI w:what_i=ReHRL w:what_it=RYPXS w:what_was=PcRQS w:whatever=NMNMe w:wheel=YSSRT w:wheels=dQPNP
w:when=XMXSK w:when_i=ZSVMQ w:where's=PNeMP w:where=LNdMR w:where_is=LNdMR w:while=bQPPQ w:white=ZZMNP w:who=OQaUR
w:wife=MMNfN w:wifi=iLKKM w:will=bPOPS w:will_not=bQPPR w:with=CHWca w:with_a=MPaXP w:with_it=MNWaR w:with_my=HNMhQ
w:with_seller=UTTTX w:with_support=TTTTX w:with_the=MJYQc w:within=cQNRS w:within_a=aROST w:without=JTePM
w:without_asking=SZPTS w:wobbles=bQPQQ w:wobbly=bQQQR w:women's=RaQRR w:won't=fBBXE w:won't_charge=YSTRT
w:won't_close=ZSRPR w:won't_go=YTTRT w:won't_hold=YTQTT w:won't_stay=bRSOS w:won't_turn=bSSOT w:won't_use=MTScS
w:wont=aONUP w:wood=YWNNN w:wood_is=aTOPP w:wool=TYSTT w:wore=ZSSRT w:wore_it=ZSSRT w:work=dDNQU w:work_for=PTSaR
w:work_with=OTSaS w:working=fMLMP w:working_after=YTQST w:works=VWRUP w:works_but=KXWWS w:works_fine=TWTUU
w:worth=ONOdP w:wrong=HdLVK w:wrong_address=NHbWO w:wrong_color=QQObR w:wrong_colour=NMMgP w:wrong_delivery=SOcPT
w:wrong_flavor=RaRPR w:wrong_house=PKgKP w:wrong_invoice=SOQPb w:wrong_item=XZRNM w:wrong_model=QcKQQ
w:wrong_one=PZHVR w:wrong_part=TaPRT w:wrong_product=RcPQQ w:wrong_scent=RdOMR w:wrong_size=YGKhO w:wrong_thing=TYRST
w:wrong_with=OKaSY w:wrong_year=RaQQR w:xl=OgMKP w:year=XYPOP w:yet=VMbON w:you=NcKIY w:you_sent=ScRNT
w:you_shipped=SbPPR w:zip=bQOQR w:zipper=hLKMO x_空=RSZTS x_里=SSYST y_不=ZRRTS y_太=XSYMR y_没=TUUWT 一$=MaXLR 一=YRcPB
一下$=NNNJg 一下=NKJLi 一下不=TTTWT 一个$=ROZWQ 一个,=TTSYT 一个=NVcSI 一个_=TWUSU 一个东=RYSTU 一个号=PUQXT 一个星=RTZST 一个月=aTTMS 一个礼=SSZRT
一个都=TYRTU 一个配=TUWTU 一件$=KOYYO 一件=ISZXM 一位=RVRYS 一包$=SRYTT 一包=QRbSS 一包螺=TUWUU 一半$=SSUOY 一半=VVSMX 一单$=RRQcO 一单=RRQcO
一双$=SSYTT 一双=QRbQS 一只$=OQbRS 一只=ONeOR 一号$=QNPdS 一号=QNPdS 一吸=SXTTT 一周=ZQWQS 一周了=TTXTU 一周就=aTRRT 一周没=TSXUT 一回=TXUTU
一回事=TXUTU 一圈$=QWRYS 一圈=QWRYS 一地$=NScRT 一地=NScRT 一块,=RTYTU 一块=OSbSS 一坨=WSWST 一大=VVXOT 一大圈=SXWRT 一天=cQOOV 一天就=aSSRT
一套=PQZUS 一家=SUSYS 一小=UXSTT 一层=RaSRT 一截$=VXSRT 一截=VXSRT 一扯=ZSRST 一扯就=YTSTT 一拉=XTTTT 一拉就=XTTTT 一斤=SZRTT 一斤装=TWTTU
一时=PSPbT 一晚=YSRTT 一本$=SRZTT 一本=RQbSS 一条=VUUST 一样$=TbKSL 一样,=XSSWT 一样=ZYGSI 一根=TTYRS 一根头=YTRUU 一桌=ZTQTT 一次=aXLMP
一次就=WYPQS 一款$=SaSQT 一款=SaSQT 一比=SYSST 一洗=ZTSST 一洗就=ZTSST 一点=WTSVS 一直=VGiHL 一直不=PRaRU 一直拖=QSZSS 一直显=TTWTU 一直没=RQcRR
一直滴=YTRTT 一看=NfULQ 一看就=ObSRT 一眼=PbQRT 一眼假=PbQRT 一短$=bSSOT 一短=bSSOT 一码$=OMRdQ 一码=OMRdQ 一碰=aSQST 一碰就=aSQST 一种$=TYSSU
一种=TYSSU 一箱$=PTZST 一箱=NScQT 一箱子=STXTU 一股=ePPNR 一股霉=XTTSU 一致$=OVONa 一致,=SRTZT 一致=MSMRc 一致退=UTUTW 一般$=QQPbS 一般,=STTXT
一般=NNMeQ 一袋=SSYST 一赔=QbPRQ 一起$=YSSTT 一起=ZRRST 一蹲=YSTTU 一蹲就=YSTTU 一长=bSSOT 一长一=bSSOT 一闪$=ZSRQS 一闪=ZSRQS 一闪一=ZSRQS
七=RVRYQ 七天=SSSZR 七天无=SSSZR 三=OeYLJ 三个=SWWST 三件=TYSST 三件套=TYRTT 三十$=RSSVX 三十=RSSVX 三天=WWWNO 三天了=RSaST 三天就=XTTTU
三天没=TUWTT 三无=QcQRO 三次=VSWSS 上$=WSMNb 上,=STSWV 上=XWWNO 上_=RPbST 上_b=RPbST 上一=WVRUS 上不=WURVS 上不好=TTSYT 上了$=NSZTR
上了=NSZTR 上全=ZRSST 上全是=ZRSST 上写=TYSTT 上写的=UVUUU 上印=SXTTU 上印的=SXTTU 上去=WSQWR 上头=MONeO 上小=TZTQU 上就=XVQTT 上带=TYSTT
上当=OdNNQ 上是=SXTTU 上显=PRSbS 上显胖=STTXT 上有=ZTRUR 上楼$=SSaQS 上楼=RRcNQ 上电=dPNQR 上电没=aTPSS 上电脑=YRTTT 上的=SaSSS 上看=RbUPT
上看的=TYURU 上耽=STYST 上脸=XSTUT 上衣=RYUST 上门$=RQZNX 上门,=TUWTU 上门=PScMV 下$=HNJYb 下=MPFeX 下不=RTZSS 下了=RSUZR 下了一=STSZS
下单$=POPaV 下单=GWLfO 下单了=STRZS 下单就=RTTYS 下单时=SRSaT 下单的=TbSPT 下去=bSSQR 下多=RTQaR 下多了=RTQaR 下就=ZRRRS 下来$=WSSSX 下来=XSQSW
下架=NPPNd 下的=PUaUN 下的是=SYTTU 下雨=QZSTS 下雨就=QZSTS 不=WNDiI 不_=NPYWG 不_f=SSTYT 不_l=SOSbS 不_s=NWbPL 不_w=XRQYS 不一$=NeOOT
不一=NjFNJ 不一样=RdLRM 不一致=SaSQS 不上$=YYOUE 不上,=URRZT 不上=VRZTH 不上了=NSZTR 不下$=NOPeM 不下=MMNgM 不严$=cQPPR 不严=cQPPR 不习=SSSZR
不习惯=SSSZR 不买=RTSYT 不买了=RTSYT 不了$=QRNXW 不了=aMIVU 不了机=cQQRS 不亮$=bQRPR 不亮=cQPOR 不亮了=YTSST 不会=MKMSe 不会用=SPQTZ 不住$=YMNVO
不住=XLUUO 不保=aSSSS 不保温=aSSSS 不值$=QRSbQ 不值=NOPfN 不值这=RRRbQ 不像=PbSQR 不全$=RPaSS 不全=RPaSS 不准$=cUOKO 不准=cTOMO 不出=bKNRT
不出去=STRZR 不出来=XRKKZ 不出水=aRRQS 不到$=WWQVI 不到=YVRQQ 不到一=bSQQU 不到快=TTUWT 不到我=aQRQR 不加=aRSQS 不加热=aRSQS 不动$=cONTO 不动=fNJQM
不动了=YTTRT 不匹=PSSbQ 不匹配=PSSbQ 不去=RRRZS 不及$=RRZQR 不及=NOeMO 不发$=NPaPV 不发=UGgJQ 不发货=PMgQN 不吃$=PSTZS 不吃=PSTZS 不合=RIMhM
不合身=TSTYS 不合适=NOPeQ 不同$=PeQNP 不同=PeQNP 不周=QRPXX 不咋=XRQVR 不咋地=XRQVR 不响$=YVRQS 不响=YVRQS 不喜=NKSgO 不喜欢=NKSgO 不回$=OQPOd
不回=SLMKf 不回去=ZSSRR 不回消=SSSQZ 不在=RQPbQ 不处=SSTPa 不处理=SSTPa 不够$=JaWQK 不够=FaUVM 不太=RSSbR 不太喜=TUUWU 不太想=TUTVU 不好$=TPQUY
不好,=NWVRY 不好=OMLeS 不好一=aTRRT 不好玩=RSTZR 不好看=SQQdO 不存=QUYSS 不存在=QUYSS 不完$=WTTVT 不完=WTTVT 不对$=AbSNT 不对,=WaQPS 不对=BgPKQ
不小=QRRbS 不小心=QRRbS 不带=OcRQR 不干=cPRPR 不干净=cPRPR 不平$=ZSSQS 不平=aRRPS 不开$=aSRSR 不开=cQPQT 不怎=RQSbN 不怎么=RQSbN 不惯$=LPQeQ
不惯=LPQeQ 不想=NKRcU 不想要=ROTdL 不感=PQSaS 不感冒=RRTZT 不懂=OQNXa 不按=QSbPR 不按时=QSbPR 不掉$=XSTST 不掉=UXSRS 不接=SUXTU 不搭$=OMQeO
不搭=OMQeO 不支=QaSSS 不支持=QaSSS 不敢=bNPTR 不敢恭=aPSRT 不敢穿=RTTYT 不新=bOTOR 不新鲜=bOTOR 不方=RPRWX 不方便=RPRWX 不明=SSTYT 不明显=SSTYT
不是=RjUAL 不是_=VSZRO 不是一=OgONT 不是不=aMcGU 不是假=TQXVU 不是卖=TQXWT 不是发=SIXZa 不是同=RaSRT 不是图=TXTSU 不是坏=NVWWT 不是官=RYTTT 不是少=WYPTT
不是尺=aTSPS 不是快=ZSPTT 不是我=TgVEO 不是标=SXTST 不是正=PcQRS 不是物=YPOVY 不是真=ObTST 不是纯=OcSRT 不是说=QUTXU 不是质=HRUWc 不是这=QcSQT
不是颜=aQTRU 不更=SRbQS 不更新=SRbQS 不来$=QRYWS 不来=UQXVR 不派=QQcOR 不派送=RRbPR 不清$=ZNPNa 不清=XMNKd 不湿=aRQQS 不灵$=aRQRS 不灵=bRQQS
不热=bSRPS 不爱$=RRSZR 不爱=LNPgP 不爱吃=PSTaT 不爱喝=RTTYT 不理$=QQSXW 不理=MMPQe 不理人=RRSOc 不用=MRPeQ 不用了=QTTcO 不着$=WRRXS 不着=XPQXR
不着了=SUUWU 不知=OOUNc 不知道=OPUNb 不符$=JlMFL 不符,=SSTYT 不符=IkLKK 不等=STYRT 不粘=aQSQR 不紧$=bRSOR 不紧=bRSOR 不给$=SSSSY 不给=NNSIf
不给送=TTZQR 不耐=fPQKO 不耐用=cTTMS 不肯=MPUcP 不肯穿=RSTZT 不能=VYPOX 不舒=RQRbN 不舒服=RQRbN 不行$=XUSTS 不行=XUSTS 不要$=QNQdP 不要,=RSZST
不要=LJTgM 不要了=QRRbR 不见$=ZSSQS 不见=YPaLP 不见了=QSbOR 不解=QQROb 不认$=WVTST 不认=UYSRS 不让=OPReN 不让买=SRSaP 不起=XVWMP 不起来=VRXSS
不足$=MYQOY 不足=LaPNX 不转$=cPRNQ 不转=cPRNQ 不过=TPXVQ 不进$=VSNZP 不进=VQJcK 不进去=RTQaP 不送$=SSZQS 不送=NObVM 不送上=RSbQS 不送了=RTNcR
不适=JPOfO 不适合=KLPhP 不通=OYYRR 不配$=RPRaS 不配=RPRaS 不锈=RZTSS 不锈钢=RZTSS 不错,=NNYUY 不错=NNYUY 不防=SXUTU 不防水=SXUTU 不需=QQQdR
不需要=QQQdR 与=OdPMT 与实=TWTTU 与实物=TWTTU 与描=SYSRT 与描述=SYSRT 与订=TYTTS 与订单=TYTTS 丑$=OLMgL 丑=IKIkI 专=KcOLa 专柜=PeQPR 专柜买=UXURU
专柜验=TXTTT 专票=OSRQc 业=XRRVR 东=QXXRQ 东西$=NbXNK 东西,=WRPYS 东西=QWXRQ 东西不=RXVNX 东西挺=PQVXV 东西是=SSZST 东西没=NQSYW 东西质=YRURT
丝$=XOZON 丝=cMbIH 丢$=TSYSS 丢=HJkNI 丢了$=NOfMP 丢了,=TTZTR 丢了=MOhLM 丢件=UUVUU 丢失$=RRbRR 丢失=QRcRR 两$=OfKPO 两=bYUKH 两下=YSTSS
两下就=YSTSS 两个$=QRaTT 两个=RVYSO 两个_=VSSWT 两个码=STSXT 两件=RWYPS 两件只=TRYST 两单$=TTTYS 两单=TTTYS 两只=XQXQT 两只鞋=XQXQT 两回=YWSRS
两圈=ZSRST 两天=fPNOR 两天就=aSRRT 两次$=STSZT 两次=UPNVY 两次就=YSTST 两瓶$=TRYTT 两瓶=TRYTT 两码=TWTTT 两码事=TWTTT 两颗$=YTUTT 两颗=VSYRS
两颗螺=RTYST 严$=cQPPR 严=cXOJN 严重$=WYROQ 严重=VaSMP 严重不=TXTST 个$=IIhUO 个,=SSUXS 个,这=TTSYT 个=LUZbB 个_=XSQWR 个_c=TSVWU
个_s=YVRSS 个不=XVSST 个东=QbQST 个东西=QbQST 个人=OQPeM 个人原=RRQcM 个件$=TTXTT 个件=TTXTT 个价$=SSRaR 个价=XQRXQ 个包=TTXTT 个包裹=TTXTT
个号$=PUQXT 个号=PUQXT 个味=TTUXU 个大=UUXQT 个大洞=USXRT 个小=ZSSRT 个小洞=ZSSRT 个差=RSROc 个差价=STSRZ 个星=RTZST 个星期=RTZST 个月$=WSWPR
个月,=SYSTU 个月=YUWKP 个月就=aTQQU 个月没=RWXRS 个杂=SZRSS 个杂牌=SZRSS 个模=TYRTU 个模式=TYRTU 个款$=UVUUT 个款=TRSYS 个款式=TQTZS 个没=TVVTT
个牌=RZRRT 个牌子=RZRRT 个盖=SRZSR 个码$=STSXT 个码=STSXT 个礼=SSZRT 个礼拜=SSZRT 个都=TYRTU 个都没=TYRTU 个配=RSaQU 个配件=RSaQU 个颜=SSSYT
个颜色=SSSYT 中$=TSZTQ 中=XUbPD 中号$=UYTRU 中号=UYTRU 中文=SaOTS 中磕=TTXTT 中转=TUXTT 中转站=TUXTT 串=aTRQT 为=QRTTY 为是=TQTZU 主=MZQYR
主动=TTTSY 主动联=UTUTW 主图=SYTTT 主意=OPSdN 主意了=QSQbR 主播=QbPSQ 主播说=SYSST 主要=WVTRT 主要是=WVTRT 举=NQQVa 久$=PQdMP 久,=STYST 久=LPjGO
久了$=QTcNT 久了=QTcNT 么$=QQQPb 么=QULPb 么大$=RaSRR 么大=QbRSQ 么好=TRSWW 么安=TTSTY 么安装=TTSTY 么毛=SVTXS 么毛病=SVTXS 么用$=RTSOa
么用=RTSOa 么都=RSZTS 么都没=RSZTS 之=TUTWT 之前=TVUUU 九=RUZPS 也=USXRR 也不=YNSQZ 也不是=WOPQa 也好,=XYPTT 也好=XYPTT 也对=QVYRU 也没=OUWZN
也没少=XRPYS 也没有=NTaTQ 也碎=STWTT 也碎了=UUVUU 习=VQRYQ 习惯$=SSSZR 习惯=SSSZR 书$=MVZMV 书,=QZTST 书=YSbIK 书是=SYSTT 书没=USaUP
书没给=USaUP 书都=STXTU 书页=aQQRS 书页粘=YSSTT 买$=WLMdK 买=APCoA 买_=RZPUR 买了$=NQOfP 买了,=TTTXT 买了=TJPdK 买了一=RSWVT 买了两=TTSYT
买到=RZOXR 买到假=TaRRT 买多$=TRTYS 买多=SQTaR 买多了=TTTXT 买大=QQScS 买大了=RRTZT 买完=RRSbQ 买完就=SSTZR 买家=TbRNT 买家秀=TbRNT 买小=PRSbS
买小了=QSSZT 买就=QSTXV 买就降=QSTXV 买成=OKQgR 买成儿=TRTYT 买来=TRTYT 买的$=SQRaS 买的,=QNUcR 买的=GgPVI 买的_=UZTQU 买的不=TWTUT 买的东=UWTTU
买的是=RaRQT 买的正=TYTRT 买的那=UXUSU 买给=TQSaR 买给爸=TSTZS 买贵=POPRb 买贵了=RQRWX 买过=SSRZS 买过了=SSRZS 买重=SRQaS 买重了=TTTXT 买重复=TSRYT
买错,=ZRTST 买错=WMQbO 买错_=UPUZU 买错了=TSTWT 买错型=SRUZU 乱=YaRPJ 乱发=RcNSO 乱放=UUVUU 乱跳$=aSQRS 乱跳=aSQRS 了$=XESZP 了,=YMaRN
了,不=WVRUS 了,东=YSRTU 了,想=TSTYT 了,我=TQXYS 了,是=RZWOT 了,洒=SUXUU 了,穿=UUTVU 了,退=RTQXW 了,里=TUVUU 了,重=TSTYT 了2=TVWTT 了=UDbYJ
了_=VUTTP 了_d=TTTXT 了_m=TTUWU 了_o=XQSWR 了_s=WYRPS 了_t=XTVRT 了_想=UTTXS 了一=PLaZE 了一下=TSSZT 了一个=WOVUS 了一件=QOTbT 了一包=STXTU
了一半=XXSLO 了一单=STSZS 了一只=PRbST 了一地=TUXTU 了一大=TXWQT 了一套=RSWVT 了一根=RTYTT 了一次=WTTTU 了一箱=PTaRT 了三=TPbSR 了三个=TTXSU 了三天=XSVRT
了不=VNMVZ 了不到=bSQQU 了不敢=VUTUU 了不用=RSSWW 了不适=UUUVU 了两=NIYZV 了两个=NObWS 了两单=TTTYS 了两次=NSPWZ 了两颗=VTXRS 了个=VdMLQ 了二=SXUST
了二十=TUWTU 了五=TSYST 了以=YTSTS 了以后=YTSTS 了但=aPRSS 了但没=TSXUT 了全=TPYTT 了八=SPaTT 了几=STWVT 了几次=RTXWT 了别=QYSWP 了别家=TWSUS
了别的=RUUWS 了十=RTXVT 了半=PSdOR 了半个=SRbQS 了卖=UUTTW 了卖家=UUTTW 了叫=UUTSX 了叫我=UUTSX 了吐$=aSSPS 了吐=aSSPS 了好=USXSS 了好久=TTXSS
了我=RSUWV 了我没=UUWTT 了手=USTXU 了手机=USTXU 了才=SbSQR 了承=SQaSS 了承诺=SQaSS 了拉=ZSSQS 了拉肚=XUTSU 了收=PSSbR 了收不=QTQbR 了是=SZRSR
了机$=cQQRS 了机=cQQRS 了没=bQVNO 了生=STZRT 了生日=STZRT 了用=ORQQb 了穿=PSSbS 了穿不=PSSbS 了肉=QTZST 了要=TTVVT 了赠=RSZTT 了还=QQdRQ
了还在=STXTT 了还没=RSaQS 了退=SSPRb 了里=QSZST 了里面=QSZST 了重=TSSUX 了重买=UUTWT 了重拍=TTTRY 事$=OUNNb 事,=YSTTU 事,是=YSTTU 事=SQKTZ
二=YRURQ 二十=RRTXV 二十块=RRRXV 二十天=TUWTU 二手=bVLPQ 五=TUbJS 五件=TRYTU 五公=TXUTT 五公分=TXUTT 五天=SRZTT 五天了=TUXTT 五斤=SYSTT 五金=YTRSS
产$=OSPQa 产=QfHIW 产品=YXPPQ 产地=RbRQS 产地不=TYSRT 产地写=SYTTT 产日=SaQSR 产日期=SaQSR 享=RRPQc 享受$=SSRSZ 享受=RRPQc 京=STWWT 亮$=ZOQUR
亮=eOLQO 亮了$=YTSST 亮了=YTSST 亲=NTOOa 人$=WXTEX 人=TOVXQ 人不=PPRdP 人不在=SSQaR 人买=TRTZS 人买的=TRTZS 人写=SPObR 人原=VQPcM 人原因=RRQcM
人回=SSMQb 人家=QNYZN 人家不=TRTYS 人拿=TUXSU 人拿走=TUXSU 人机=bQRQR 人理$=TTQRZ 人理=SSQOb 人用=UTTWU 人的$=QYVRS 人的=PePRP 人的东=SbOTT
人签=RQaRS 人签收=RQaRS 人联=TTbRN 人联系=TTbRN 人送$=TTZSO 人送=RSWXN 人造=TXTTT 人造革=TXTTT 什=UMRMc 什么$=QQQPb 什么=UMRMc 什么毛=SVTXS
什么都=RSZTS 仅=UUUUV 仅退=UUUUV 仅退款=UUUUV 今=RRZWQ 今天=RRZWQ 今天到=TRZTR 介=OYOOa 介入$=QQRRb 介入=QQRRb 介绍=RbQRS 介绍的=TWUTU
介绍里=TYQTT 从=TTZSS 仓=PVYKS 仓库=NXWNV 仔=XSRXR 仔裤=XTSTU 他$=QPRPb 他=NLNUd 他不=TRTZS 他不要=TTUXT 付$=SRTZN 付=HHTRd 付了=OQWMa
付款=QQVWU 代=PTZSQ 以,=QWTXS 以=MdPWL 以为=TQTZU 以为是=TQTZU 以后=XRSVR 以后再=SSTYS 以外=QXXRT 以外的=TVVTU 以外还=RWWST 以退$=URUUX
以退=URUUX 仪=dPPPP 们=OaWQQ 们的=SRSZT 们给=TZTRT 们给的=TXTST 件$=EIiUK 件,=bSOST 件,是=XTSTU 件=LEoOA 件不=QOdNS 件了$=TUWTT 件了=TUWTT
件人=SQSaQ 件只=TRYST 件员=TTXTS 件套,=TUWST 件套=ZVRPQ 件少$=TTYTT 件少=TSZST 件没=RQbSP 件没给=SSZTR 件码=TQbPP 件缺=TSYST 件被=UUVUU
件被退=UUVUU 价$=IKKUg 价=LAAXl 价了=RTTTY 价保$=RRSRZ 价保=QRRQa 价格$=XRTWP 价格=RJNVc 价格没=TTTVV 价比=RRSaQ 价没=STRRa 价补=STSSY
价退=TUTTX 价退差=TUTTX 任$=SQRYV 任=QRXWR 任何=RUZSP 份$=QSRaS 份=PUWYO 份不=TaSRS 份不对=TaSRS 仿$=PcPOP 仿=HkKJJ 仿品=PbSSQ 仿的$=RaRSR
仿的=RaRSR 仿货=SZSSS 优=NPLMg 优惠$=UTRTZ 优惠=NPLMg 优惠券=QRRQb 优惠没=RSQRb 会=QRHQe 会员=RXRRX 会用=SPQTZ 伞=aSPSR 传$=RaRRS 传=KiLLN
传图=TXTTT 传的=SaRRR 传说=TXSTT 传防=RYTTT 传防水=RYTTT 伪$=RaPRR 伪=PeNQO 伪码=SYTTT 似=TYQRR 似假=SZRRR 伽=ZSTQT 伽垫=ZSTQT 伽垫味=ZSTQT
但=cVQQH 但_=ZYNPS 但不=UZUQU 但不是=UZUQU 但和=QUSXT 但我=TTUWU 但是=ZRSTM 但是_=SXQXS 但是我=TRVYT 但是机=aRQST 但是跟=TWUUU 但是送=STaRT
但没=TSYUT 位=VVPWR 低$=SPPaP 低=QUObO 住$=YQNVO 住=ZMTUK 住了$=RTaPS 住了=RTaPS 体=YMPaO 体店=SQSaR 何=RUZSP 作=VPQUX 你=MbTLX
你们=OaWQQ 你们的=SRSZT 你们给=TZTRT 使=dQSON 使用$=bRQQO 使用=dQSON 便$=WPPVV 便=LGDdc 便宜$=RQQcO 便宜=KLLkH 便宜二=SSSaQ 便说=SPQNc
保$=RRSRZ 保,=TWSSV 保=SYNFZ 保价=RSTRa 保修=QdNRR 保温=aRQRR 保温杯=aRQRR 保质=RaSSS 保质期=RaSSS 信=OQdPT 信息$=TTYTS 信息=RTZQV 信息一=TUWTU
修=MeLVO 倒=ZXQOS 倒是=WWTRU 倒水=ZSRTT 候=OMcYQ 候就=STYTU 候没=TTWVS 值$=QRSbQ 值=TNMdP 值这=RRRbQ 值这个=RRRbQ 假$=KfMNQ 假=BlRHA
假一=QbPRQ 假一赔=QbPRQ 假发=WKcSP 假发货=SLdTQ 假宣=SYSTT 假宣传=SYSTT 假的$=QSZRS 假的,=QXXST 假的=LXZNQ 假的吧=SYTST 假签=TPZTT 假签收=TPZTT
假货$=RcNQQ 假货,=UTTWU 假货=QeLQQ 偏=HONiI 偏大=NPRbR 偏小$=PQSaS 偏小=OPSbS 做=cYKKM 做工=eTMMN 做工_=YSSRS 做工一=VVSTT 停$=aRRRS 停=WIXHZ
停了$=aTRPT 停了=aTRPT 停在=TTXTT 停在中=TUWUT 停运$=STaRQ 停运=STaRQ 偶=WVSTT 偷=TZaIJ 偷了$=QSaPR 偷了=QSaPR 偷换=SbSOQ 偷换型=SbSOQ
偿$=ONOOd 偿=NMMLf 傅=PONNf 傅上=SSRPb 傅上门=SSRPb 傅没=SSRSZ 傅没来=SSRSZ 储=WYSPQ 催=QSaSS 催了=QSZSS 像=YWJWH 像头=bQRQS 像头夜=ZSSRT
像拖=TXTTT 像拖拉=TXTTT 儿=bLMcJ 儿子=RQQbS 儿童=YSQWR 儿童款=TVTWS 儿车=ZSTRT 儿车刹=ZSTRT 元$=SSURY 元=SSURY 充$=PdOPO 充,=TXTUT 充,实=TXTUU
充=ZgSAG 充不=dQPOS 充不进=bRQQS 充新=PbQQR 充气=XSSTT 充气床=XSSTT 充满=ZTSST 充满电=ZTSST 充电=VMbJR 充电器=SRZRR 充电头=TQZRQ 充电宝=ZPOQY
充电线=ORbTS 充着=ZTRST 先=QRPcP 先退=RSQbP 先退了=TTSYR 先退再=UTUSX 光$=YOXOP 光=TZSIT 光了$=NQVQa 光了=NQVQa 光盘$=SYSSS 光盘=SYSSS
克$=QcPQR 克=VeNMO 兑=SaRRR 兑现$=SZRSR 兑现=SZRSR 入$=QQRRb 入=QPTRa 全$=PNdRP 全=WYdAE 全不=OcQQS 全不同=TXTTT 全不是=SYTTU 全两=RbRRS
全两个=SYSSU 全化=RSZTT 全掉$=RYTTT 全掉=RYTTT 全新=SZRTT 全是=aSTMQ 全是红=XSTTU 全湿=TUWTU 全碎$=QSZTT 全碎=OSbSS 八=RTYSS 公=OULdS
公分$=TXUTT 公分=TXUTT 公司=NOOcV 公说=UUUXS 六=ROcSS 兰,=SXTTU 兰,罐=SXTTU 兰=SXTTU 关$=VRXQS 关=WHhFF 关不=YPXOQ 关不严=YSRST 关扣=QSaRR
关门,=TUVUU 关门=TUVUU 兴=NQNdR 兴趣=RSRZS 其=GZJOd 其他$=QPRPb 其他=ONOLe 其实=McQWK 其实_=TXSTT 其实不=SQTaS 其实是=SZSSS 具=aSPTQ 具有=YTSRT
内=ZZJRR 内存=WdLON 内存卡=aPSSR 再=NNVaQ 再买$=SSTYS 再买=SSTYS 再拍$=UTUSX 再拍=UTUSX 冒$=PWRXS 冒=VaSQK 冒充=QZSSS 冒烟$=ZSSSS 冒烟=aRRRS
冒牌=RaRRR 写1=RbSRS 写=GnBRR 写_=RWRRW 写_w=STTSX 写不=ZUSQR 写不出=bQSRR 写成=SQRZS 写支=TVUUU 写支持=TVUUU 写新=SXTTU 写新西=SXTTU
写的1=SZSST 写的=LfULO 写的不=TXTST 写的功=TXTTT 写的是=SWXRT 写着=TZRQR 写错$=ROPbR 写错=QNOdQ 写错了=TSTXT 冰=UNcNQ 冰箱=bRQRS 冰袋=PTaST
冰袋化=QTZST 冲=TKSdK 冲动=MRNfO 冲动下=STSZS 冲动消=TUTXT 决$=QQQPb 决=QQQPb 冷$=bQPPR 冷=bROQQ 冻=OQcQQ 净$=bQRQR 净=ZZNMN 净重=QcPPQ
净重不=QaRQR 准$=cUOKO 准,=WQUWT 准=dQNPO 凉=YTSST 减$=QRQYU 减=VLMUZ 减没=QRQNc 凑=NNNeO 凑单=QOPcO 几=YLcPK 几天=WRbQP 几天就=XTTTT
几天没=STaRQ 几次=UTWVS 出$=NQTWY 出=fGNTQ 出不=VSXRS 出不来=VSXRS 出去$=STRZR 出去=PSQbQ 出差=PTRbR 出来$=VNYJW 出来=ZSTFU 出来了=YTRTU
出来全=XSTTT 出水$=ZRSRS 出水=aRRQS 击$=aQRRR 击=aQRRR 刀=gMPKM 分$=QXQQY 分=UaNNW 分不=RZSRS 分没=QRPQb 分量=OcQPP 分钟$=ZSRST 分钟=WQQYS
切=ZTSQS 切不=ZTSQS 切不动=ZTSQS 划=VNLdN 划有=PSRbS 划有变=PSRbS 划痕$=ZRTST 划痕=ZRTST 列=RcPPS 列号=SbPPS 刚=YPMYS 刚下=RTTYS 刚下单=RTTYS
刚买=PSRZU 刚买就=QSTXV 别=YONYS 别不=bSROS 别不了=bSROS 别人=ZTVUG 别人买=TSTXT 别人家=RPZVP 别人的=RcRRR 别家$=TRTaR 别家=PQOfK 别很=TXTTU
别很大=TXTTU 别的$=NMOOe 别的=DPOUc 别的了=PRRdQ 别的原=SSSPZ 别的城=TTWTT 别的小=TTXST 别的店=TSTYQ 别的款=UUTXS 刮=YTVPQ 刮不=ZRSRS 刮不干=ZRSRS
刮器=ZSSST 到$=LJgNT 到,=VUWRS 到=LNoFG 到_=LXVVN 到_b=SQZTT 到_d=TYSRT 到_w=TYUPT 到一=YRYNQ 到一个=YWSQT 到一件=TTWUU 到一半=VTVTT
到一周=XSVTT 到不=TXTTU 到了$=TTSXT 到了=YNURU 到了一=STZQU 到了但=bROST 到付=TTXTS 到假=TaRRT 到假货=TaRRT 到别=QXRXQ 到别的=SSXWS 到包=XSXRS
到包裹=TTZSS 到发=TTSUX 到商=RQWSW 到商品=SSZUS 到坏=QUYTT 到坏的=QUYTT 到处=STXUU 到处都=STXUU 到就=JPfRR 到就裂=NTbTT 到快=TTVWT 到快递=TTVWT
到我=aQRQR 到手=JbfHM 到手一=SZSRU 到手就=OUbQS 到手是=QXWRS 到时=RSZST 到时盒=UTVUU 到是=PVXST 到是国=TXSTU 到更=SRRZR 到没=WTWTR 到现=SRbQR
到现在=SRbQR 到的=eYKJO 到的不=UXTSU 到的时=PRbST 到的是=ZVOSS 到的跟=UWTUU 到离=WVTST 到离谱=WVTST 到空=SSYTT 到空盒=TTXUT 到账$=RROSb 到账=RROSb
到货$=RMhQM 到货,=UUVUT 到货=SLiPL 到隔=XSURT 到隔壁=XSURT 制=VZPQS 刷=cQQPR 刷毛=YTTST 券$=NPMLg 券=JLIHl 券忘=RTSQa 券忘记=TUUTX 券没=RQQRb
券没用=STTSY 刹=dOPNQ 刹车=cOQOQ 刹车不=XTTST 刹车片=ZRSSS 刺,=YTSSU 刺=eQPNQ 刺痛=ZTSSS 剃=ZSRRS 剃须=ZSRRS 剃须刀=ZSRRS 前=RQPbR 前面=TSSYT
力$=YSSSS 力,=aTPTT 力=eMULM 办=TSYSS 功=JlIKL 功效=SYTRS 功率=RaSRS 功率不=TXTTT 功能$=QcOQR 功能=MiJOO 功能不=UVUUU 功能跟=UWTUU 加=dVIIW
加厚=SYTTT 加湿=ZTRTT 加湿器=ZTRTT 加热$=aRSQS 加热=ePNOP 务=OQPNe 务不=RSRPb 劣$=SSSSZ 劣=WPRRY 动$=ZLSVQ 动=cBNYQ 动下=STSZS 动下单=STSZS
动了$=TTSWR 动了=UTSWR 动价=TTTRY 动价没=TTTSX 动消=TUTXT 动消费=TUTXT 动牙=YTTST 动牙刷=YTTST 动联=UTUTW 动联系=UTUTW 动退=TUVTV 动静$=WRZPP
动静=WRZPP 劲=ZSRUQ 勒=JMMfN 勒肚=PSSaT 勒肚子=PSSaT 勾=aRRRT 勾丝=YSSST 包$=ZLWNT 包=XFgDR 包了$=ZTQRS 包了=aTQRS 包只=RRZTT 包太=RRQaT
包带=ZTPTT 包带断=ZTPTT 包没=OSOPd 包没用=RTTQZ 包没给=STXUT 包的=YPRWS 包螺=TUWUU 包螺丝=TUWUU 包装$=RVYSS 包装=PVeOI 包装也=XYPTT 包装太=QSaSS
包装完=VTQYS 包装破=PRbSS 包装被=STXTT 包裹$=QPfQR 包裹=ELnIJ 包裹_=STXTT 包裹不=SSXST 包裹丢=TTXTT 包裹外=TUWTU 包裹被=RTaTS 化=SOfKL 化了$=PSbQS
化了=MRdPR 化了肉=QTZST 化发=YSSSS 化发黑=YSSSS 北=SVWTT 匹=PSSbQ 匹配$=QRTaT 匹配=PSSbQ 区=OQhJN 区不=TTXRT 区了$=TSaQS 区了=TSaQS 区去=STZST
区去了=STZST 十$=QXPUW 十=USXTO 十一=TSYTS 十个=RQbPT 十块$=QQQaU 十块=QQQaU 十天=STYST 十天还=TUWTU 半$=SSWNX 半=VRUSU 半个=RRcPS 半个月=RRcPS
半夜=XQQXR 半天=QYRTV 半小=aSRRT 半小时=aSRRT 半码$=QSTZS 半码=QSTZS 华=SZTRT 华版=TXTTT 协=MJLKj 协商$=SSSSa 协商=MJLKj 协商_=TSTTX
协商一=TSSRZ 协商好=SRSRZ 协商退=TSTTX 单$=HENbb 单=HQZcN 单不=TaSRS 单不符=UWTTT 单了$=STRZS 单了=STRZS 单号$=SPcOQ 单号=OGkJM 单号是=SMcRT
单号查=TPZST 单和=TZSRS 单和别=TYSSS 单就=RTTYS 单就看=RTTYS 单时=SRSaT 单没=TSVXS 单的=QWPXQ 单的是=TZTQT 单纯=RRRbS 单纯不=RRRbS 单薄=aQRRR
卖$=QaRSS 卖=AaMIg 卖一=SWQXR 卖家=KZPFd 卖家协=UTTTX 卖家发=SaSTO 卖家同=URTSZ 卖家把=TYTRS 卖家秀=TbSRO 卖家让=TRTRa 卖家说=TWRTW 卖家迟=TRaTR
占=PQOdR 占地=QRQbR 占地方=QRQbR 卡=dHUUF 卡住=YTVQT 卡在=PSbQT 卡在海=QTZST 卡得=WWSST 卫=YSUSR 印$=YTTST 印=ebFGH 印不=YVSQQ 印不清=YVSQQ
印出=YRSTT 印出来=YRSTT 印歪=YTSSS 印歪了=YTSSS 印的=PbRRR 印花=YSSTS 却=XWSQS 却是=YURST 卷=aQQQQ 卸=RQZRT 厂=WaOPP 厂家=TaQQQ 厉=ZUROS
厉害$=YVSOS 厉害=ZUROS 压=GGmPF 压变=PRbQR 压变形=PRbQR 压坏=KQgPQ 压坏了=OTbST 压扁=RSZST 压扁了=TUWTU 压根=SYVQT 压根不=TXWRT 压烂=NSbST
压烂了=PTZTT 压裂=QTZTT 厘=WZQRR 厘米$=RZSSR 厘米=RZSSR 厚$=PaPTQ 厚=KfKSN 厚实=TYSRU 厚度=SZSPS 原=MSNWZ 原因$=LLKTe 原因=NIQVb 原来=SRRaT
原来那=SRRaT 去$=MNJdW 去=TPTYP 去了$=URcPP 去了=TPfMO 去就=aRTST 去年=TYSSS 去年的=UXTTS 去电$=XTTST 去电=XTTST 参=NZMQY 参加=RRRPb 参数=PaOUQ
参数不=SZRRS 又=URRYR 及$=RRZQR 及=MNfLM 及时=TSXTS 及时发=TSXTS 友=PNLgP 友不=STTYT 友的=TRSaS 友说=TTTWT 友说不=TTTWT 友送=TTOZT 友送了=TTOZT
双$=SSYTT 双=RPUVV 双十=TSYTS 双十一=TSYTS 双方=RQQPb 双方协=SSSRZ 双鞋=RSaRT 双鞋只=RSaRT 反=fNONN 反应$=fPMPO 反应=fPMPO 发$=NQeFU 发,=ZTSRS
发=UdfAM 发_=OYYRQ 发_c=RSZUT 发一=RLeLQ 发一件=QQbPS 发三=TTWUT 发不=RORZW 发了$=PPVZS 发了=GbXSL 发了一=NPdRT 发了个=TYRTT 发全$=TSYTQ
发全=TSYTQ 发出=QRbSR 发坐=aSRST 发坐下=YTSTT 发成=MjKJM 发成_=QbRPS 发成了=SaSQR 发来=MhNMP 发来个=SYSST 发来的=SZTSU 发水=SRYTS 发现=WNRbN
发现家=SSSZS 发痒=ZRTTT 发的=NiQMP 发的不=TWUTU 发的是=TWTTU 发票$=NMHMj 发票=GDEHo 发票抬=SRSSZ 发票没=TSOTa 发臭$=bPPSQ 发臭=bPPSQ 发货$=KCnNH
发货,=TVXRR 发货=ICoEA 发货地=TTZTS 发货太=RRbRS 发货慢=WPYSS 发货没=STZTS 发错$=NjJMO 发错,=VKWcS 发错=JmHIL 发错_=RbPPQ 发错了=OjMJM 发错型=SbQQS
发错货=PPXQa 发霉$=eNMQP 发霉=gLKPN 发颜=SUTYS 发颜色=SUTYS 发黄$=bORRS 发黄=bORRS 发黑$=ZRSRS 发黑=aQRRS 取=PIbZN 取不=STYRT 取不到=STYRT
取件=TQbPP 取件码=TQbPP 取消$=PONcS 取消,=TUTXT 取消=ONMdS 受$=SSRSZ 受=XROMZ 受潮=bRQRR 受潮发=YSSTS 变=VIVVS 变了$=PSQUZ 变了=PSQUZ
变形$=WQZPQ 变形=TPcNQ 变形了=QTaST 口=aRPYC 口味$=OPSbS 口味=IaOZQ 口味不=OZSVT 口味发=RaSPT 口坏=bRPRS 口太=QTSZT 口太低=QTSZT 口断=VUVTT
口断了=VUVTT 口松=ZRSRS 口没=SSZSR 口的=RVXST 口红=ZOTSQ 口红断=XTSST 口红有=YSSRS 口被=UUVUU 另=RYVSR 另一=TUSXT 另一个=TUSXT 另外=RXWPR
只$=OQbRS 只=HPkNH 只不=WSSWT 只到=RRbPT 只到一=TTWTU 只到了=SSbPT 只发=RRYST 只发一=TSXST 只收=QQbSS 只收到=QQbSS 只是=PTPdT 只是买=TSRZT
只是跟=TUTWU 只有1=TYSTT 只有=GbdJN 只有_=SVWTT 只有一=NPcQS 只来=SObST 只来了=SObST 只能=VTXSS 只鞋=XPYQT 叫=VRRQa 叫我=TSSRa 叫我退=TSSRZ
可=VWQSU 可以,=QWTXS 可以=MZQXT 可以退=URUUX 可怜=SYURT 可惜=WTUVP 可惜少=QScPT 可惜我=SSSZS 可我=TSZST 可我没=TTYST 可是=bQSRT 可是穿=ZRTST
台=WPLUZ 台灯=ZRQRS 右=VaRPR 右手=TYTST 叶=bQOSP 叶喝=UTTXT 号$=HZQZH 号=AYYZI 号不=PSXVR 号不对=UXTST 号了$=SSTXT 号了=SRSYT 号发=TbROR
号发错=TaSPR 号是=SMcRT 号查=TPZST 号查不=TPZST 号码=RRPbS 号错=TRTRY 司=NOOcV 吃$=MNNgM 吃=dHDaD 吃不=PSTaS 吃不惯=RSTYT 吃了=gPOHP 吃了吐=aSSPS
吃了拉=YTSRT 吃出=bQPQR 吃完=bSRQS 吃完拉=YTSST 吃灰$=NQRbR 吃灰=NQRbR 合$=PQSaS 合=RPFjE 合我$=TSTYT 合我=QOSdR 合我的=TRTYT 合格=bWQNP
合身$=RTTZS 合身,=UWTRU 合身=SVSXS 合适$=OQQcS 合适,=ZUSSR 合适=TQOcP 吊=SZSSS 吊牌=SZSSS 吊牌上=TXTTT 同$=PeQNP 同=EZFXZ 同一=RaSRT
同一款=TYSST 同事=SRSaS 同意=SVRMa 同意仅=UUUUV 同意退=TSTSX 同款=RQRcM 同款便=TSTYR 名=SaPTT 后$=TSRRa 后=PEEea 后不=TTTRX 后再=SSTYS
后再买=SSTYS 后发=TSTYS 后发现=TSTYS 后悔$=RRSZR 后悔=PONeM 后悔了=PTQcQ 后盖=ZSTSU 吐$=aSSPS 吐=cRQNR 向=WTVST 吗=NVOOa 吧$=VVNTV 吧,=WYQST
吧=VaJQT 含=RZRRS 含绒=RZRRS 含绒量=RZRRS 听$=TRTRZ 听=cNONW 听不=cPPPQ 吱=bRRRR 吸=aYONO 吸不=YSSRT 吸力=aSRRR 吹=WZPQR 吹风=ZRSST
吹风机=ZRSST 呀=VPQPZ 呃$=NNNNc 呃=NNNNc 告=QbQRS 员=MSeJV 员不=TUWTU 员扔=TUVUU 员放=TSZRS 员放错=TSZRS 员没=TTWTT 员说=TSXQW 员送=TTXTT
周$=RRVYR 周=WKYTU 周了=TTXTU 周就=aTRRT 周没=TSXUT 味$=iLGSJ 味,=VRXRT 味=iUDSA 味不=NYRYS 味发=RbSPT 味发错=RaSPT 味和=SYTRT 味太=VQSWS
味熏=WTTTU 味熏得=WTTTU 味道$=RSTZT 味道=aSNUO 味道不=RYTUT 味道冲=ZSSRT 味道大=aRTPS 味道太=WTTUT 味道我=STUXT 味重=VWSSS 命$=XWSRS 命=XWSRS
咋=XRQVR 咋地$=XRQVR 咋地=XRQVR 和=AjLOV 和_=SWUQW 和_d=TWTTT 和_l=TWTTT 和_s=TSTSY 和专=SYTST 和专柜=SYTST 和主=TXUTT 和别=TYSSS
和别人=TYSSS 和卖=TWSRW 和卖家=TWSRW 和图=SUTWT 和图片=SUTWT 和实=TXTTT 和实物=TXTTT 和客=TXTTS 和客服=TXTTS 和我=RQTaT 和描=QaTRT 和描述=QaTRT
和订=SYTTT 和订单=SYTTT 和页=SYTTU 和页面=SYTTU 咖=ZVQRR 咖啡=ZVQRR 品$=aXLJS 品,=RZTTT 品=XdHCX 品不=QeQQP 品不同=TZSSS 品与=TXTTT 品和=SYTST
品少=STQSY 品已=VQQSZ 品没=OKNVe 品没有=SPTTZ 品没送=TSPTZ 品牌$=SYTTS 品牌=RbSRR 品种=QbSRT 品种不=SYTTT 品结=TWTUU 品结果=TWTUU 品质=aRSTQ
品质量=aRSTQ 哈$=OPPPc 哈=XMMLb 哈哈$=OPPPc 哈哈=OPPPc 哈哈哈=QQQQa 哈喇=YSSST 哈喇味=YSSST 响$=eRNNO 响,=XTTTT 响=iPKKN 响得=ZSTRT 哎=NNNNd
哑=XSSSU 哥=TTWTU 哦$=NNNNc 哦=NNNNc 哪=QZUSS 售=GISGj 售后$=TSRRa 售后=MNMLg 售后不=TTTRX 商$=SSSSa 商=NQQAj 商_=TSTTX 商一=TSSRZ
商一致=TSSRZ 商品$=YPXSO 商品=WUYSI 商品不=TaSTR 商品与=TXTTT 商品没=SSZTT 商好=SRSRZ 商好了=STSSX 商家=JQRGg 商家一=TRZTQ 商家不=TSVRY 商家主=TTTTX
商家协=TSTSY 商家同=TSTSX 商家把=TZTSQ 商家没=TSSWV 商家要=TTTSY 商家让=TSTQa 商家说=TQSSb 商标=TZSSQ 商退=TSTTX 商退款=UTUTW 商量=PPOPc 商量好=STRQa
啊$=NQNNc 啊=MPQMc 啡=ZVQRR 啥=VPUUS 啥也=PTcQM 啥也没=PTcQM 啦$=PPPPb 啦=PPPPb 啦啦$=PPPPb 啦啦=PPPPb 喇=YSSST 喇味$=YSSST 喇味=YSSST
喜=KIUhO 喜欢$=LONhO 喜欢,=WRaKW 喜欢=KIUhO 喜欢_=TSTXT 喜欢的=QSYVT 喜欢这=SRSaT 喝$=NQQdO 喝=XKKeK 喝不=QTTZT 喝不惯=QTTZT 喝着=aSRQT
喷=bPQTR 喷头=YTTST 嗯$=NNNNd 嗯=NNNNd 嗯嗯$=QQQQa 嗯嗯=QQQQa 嘴=XTSST 器$=LQdRQ 器=kIRFJ 器不=ZSSST 器不出=ZSSST 器人=VRTSX 器噪=YSRTT
器开=XTSTT 器本=YRSUU 器本身=YRSUU 器没=bSQRP 噪=dPQPR 噪音=YTSST 四=YWQPR 四件=aQQRS 四件套=aQQRS 回$=KNULd 回=RGWJc 回了$=SUaRP 回了=SUaRP
回事$=SYTTS 回事=SYTTS 回去$=ZSSRR 回去=YRZPN 回去了=TTaSQ 回发=STZSR 回发货=TUYTS 回复$=TTQSZ 回复=TTQSZ 回来=ZOPYS 回消=SSSQZ 回消息=SSSQZ
因$=LLKTe 因=NIRVa 因为=UTWTU 团$=dPPPR 团=dPPPR 围=PQPcR 围大=RRSZT 国=LdJMZ 国产$=UWTUU 国产=SZSST 国行$=QZRSS 国行=QbPSR 国补=RQOQd
国补没=SSSRa 图$=NMOLe 图=EoAAX 图上=MdQSQ 图上带=TYSTT 图不=TYTRT 图完=SYTTU 图完全=SYTTU 图文=TWUTU 图文不=TWUTU 图是=TWTUU 图案=aOSTS
图片=JmMLN 图片上=SYTST 图片不=UWUSU 图片差=TYUST 图片是=SXTTU 图片看=TXTTU 圆=RZSSS 圈$=UYRUQ 圈=XUNXN 土=LTMdN 土黄=TXTTU 在$=SVYPS 在=RIbXN
在一=YSSTT 在一起=YSSTT 在不=TTSYT 在中=TUXTT 在中转=TUXTT 在外=WTUST 在没=SRYUR 在海=QTZST 在海关=QTZST 在质=aRRUQ 在质量=aRRUQ 在路=QTZST
在路上=QTZST 在运=RTYTT 在运输=RTYTT 在都=TTWTT 在都没=TTWTT 在里=ZSQST 在里面=ZSQST 地$=QNWaP 地=RMUgA 地不=TYSRT 地了=TUYTS 地写=SYTTT
地写新=SXTTU 地址$=SSSZQ 地址=MLSfK 地址写=SSSZT 地址填=TSSYT 地址忘=STRZS 地址没=TTYRT 地址选=TTSXT 地方$=PSVYQ 地方=SRRbO 地机=aQSRS 地毯=WTSVT
圾$=ZRRRR 圾=bQPQR 址$=SSSZQ 址=MLSfK 址写=SSSZT 址写错=TSTXT 址填=TSSYT 址填错=TSSYT 址忘=STRZS 址没=TTYRT 址没错=TTXST 址选=TTSXT 址选错=UTTWU
坏$=SJfKK 坏,=RTQaQ 坏,只=TTSXT 坏,就=SWXRT 坏,是=WSQXT 坏=bGdKC 坏_=TWWRT 坏也=TTPWY 坏也没=TTPWY 坏了$=aNYHN 坏了=bTWEL 坏没=SaTRS
坏的$=XJbOQ 坏的,=YSNXT 坏的=ZHZSP 坐=YRPXR 坐下=YTSTT 坐下去=YTSTT 块$=VLSVW 块,=USXTT 块=YHVUT 块_=YSSRT 块了=XTSTT 坚=bQQPR 坚果=bQQPR
坨=WSWST 垃=bQPQR 垃圾$=ZRRRR 垃圾=bQPQR 型$=SUTXT 型,=TVSWT 型=JdGaH 型号$=QbMVO 型号=MdJXK 型号不=TUTWT 型号了=SRSYT 型号发=TZSRS 垫=dMOSO
垫味=cQSNS 垫味道=aRTPS 垫太=NTSbT 城=QQbQR 城市$=QQbQR 城市=QQbQR 堆=VSWST 堪=ZSSRT 堪忧=ZSSRT 塌=hOMKO 塌了$=cSOOR 塌了=dRNNQ 塌陷$=aSSRS
塌陷=aSSRS 塑=ZUUOQ 塑料$=VWTST 塑料=ZUUOQ 塑料味=YSSST 塞=RXSWS 塞不=RXSWS 塞不进=RXSWS 填$=PPQLd 填=JIHWe 填错$=TSRWX 填错=QOMbV 墨$=dPOOP
墨=eOONP 壁=WRTXR 声$=bROQP 声=hMLLM 声音=dQQPR 壳=bMSVP 壳发=WVSST 壶=bPPQR 壶有=WTTTT 处=UPRPa 处理$=QRROb 处理=QRROb 处都=STXUU
处都是=STXUU 备=NNUTZ 备注$=PPPPb 备注=PPPPb 复$=TTQSZ 复=LQJbY 复下=TSSYR 复了$=TSRZT 复了=SSQaS 外=KXhJH 外包=SRaSS 外包装=SRaSS 外卖=QPaVP
外壳=VRXST 外的=TVVTU 外省=TTWTT 外箱=PTZTT 外箱压=TUWUU 外箱破=STXTT 外还=RWWST 外面=USXST 多$=UcNTL 多=OPAfY 多买=RSSYS 多买了=RSSYS
多了$=MQLeT 多了=KOJhR 多付=PQPKe 多付了=QRQNb 多拍=RSOcR 多拍了=STPbT 多收=SRROb 多肉=bQQQR 夜=aROVQ 夜里=ZSSRT 夜里看=ZSSRT 够$=JaWQK 够=FZUVM
大$=ZRHWO 大,=TVSWT 大=SXAeJ 大_=STTXT 大_不=STTXT 大一=SMNfQ 大一个=SWSWU 大一号=SQSZT 大一码=SQTaS 大了$=NTRbR 大了,=STTXS 大了=IOMiP
大了_=SSTYU 大了一=RRSZT 大到=WWSSS 大半=QSWXT 大号$=TVTVT 大号=TYSUS 大圈$=SXWRT 大圈=SXWRT 大小=VcRLS 大小不=SYTRU 大小跟=SZURT 大洞$=USXRT
大洞=USXRT 大牌=SYTST 大的=VTTVT 大米=ZSRQR 天$=QNVRa 天=VPbRP 天了$=RTZST 天了=NRcPU 天了还=STYST 天到=SQbSQ 天发=TPaUT 天就=dULRO 天就发=YTSTT
天就没=SYRTS 天无=RRRbO 天无理=RRRbO 天气=QSZVP 天没=RSbQP 天没动=STaRQ 天然=TXTTT 天记=RSRQZ 天记录=RSRQZ 天还=TTXTT 天还没=TTXTT 太=KBPoA
太_=bRQQQ 太_l=TTVVU 太_t=UUUVU 太严=VXSQS 太严重=VXSQS 太久$=QRdNR 太久,=STYST 太久=MQiHP 太久了=QTcNT 太低$=PSRbS 太低=NRRcS 太冲=USSWS
太占=QRPbS 太占地=RSRZT 太厚$=QYQUR 太厚=NYOXR 太喜=TUUWU 太喜欢=TUUWU 太多$=SaTPS 太多=ScTOR 太大$=aTRQQ 太大=VSNYN 太大了=RXTVS 太小$=SSTZT
太小=TSPaR 太差$=WOTLa 太差=aMSHZ 太差了=bTQPS 太快=SSRaR 太想=TUTVU 太想要=TUTVU 太慢$=PRdPQ 太慢=MQgNP 太慢了=TTWTU 太晚$=SSZRT 太晚=RRbPS
太次=cRQOT 太次了=cRQOT 太深=TRUYU 太甜=QSSZS 太短=STTYT 太硬=RSSZS 太窄=RSSYS 太紧$=PSSZS 太紧=PSSZS 太肥$=RSRYS 太肥=RSRYS 太艳=SRTZU
太艳了=TUUVU 太花=RRSaT 太贵$=RSRYT 太贵=PRPbR 太贵了=STSYT 太远$=TYVQS 太远=SYYOS 太重=PRRbS 太重了=RTTYT 太长$=QSZSS 太长=NQWYR 太长了=TUSXU
太高$=ROQaU 太高=ONPcU 失$=OVbPS 失=WMYRQ 失灵$=cRORQ 失灵=dQNQP 失败$=QQWQY 失败=OPXPX 头$=QNXZO 头=kIJQN 头一=ZRSST 头发$=cQOSQ 头发=ePMRQ
头坏=cRORS 头夜=ZSSRT 头夜里=ZSSRT 头太=PVSYS 头层=RZTTT 头层牛=TXTTT 头开=SSTTX 头开错=SSTTX 头掉=XUTST 头掉了=XUTST 头晕$=aSSNS 头晕=aSSNS
头有=ZSTST 头疼$=WTTTU 头疼=WTTTU 头都=aTRRT 头错=SRSQa 夸=ObQTQ 夸大=RcSMS 夹=aNQWP 夹生$=ZSSST 夹生=ZSSST 套$=RSVWT 套,=TUWST 套=VXSTJ
套装,=TXTTU 套装=RbRSS 女=PSOcO 女儿=RQRaR 女朋=SRSYS 女朋友=SRSYS 女款$=UYTST 女款=TZSUS 奶=iOMLK 奶喝=ZSSST 奶喝着=ZSSST 奶粉=ZRRUS
奶粉结=YSSST 奶胀=ZSQSS 奶胀包=ZSQSS 她=TRSZS 她不=TSTXT 好$=LQHVb 好,=USPaR 好,但=TXSST 好,先=UUSZQ 好,可=RRZVR 好,就=VROYW 好,是=PXVVS
好=CCKdf 好_=YWRSS 好一=aTRRT 好两=SWVST 好两件=SWVST 好久=TTXSS 好了$=NOMKg 好了=NNLKh 好了退=UTSTY 好几=USYUQ 好几天=TTZRQ 好玩$=RSTZR
好玩=RSTZR 好的$=NNOWa 好的,=RRYUT 好的=IMQYc 好看$=QQRfM 好看,=ZUSRR 好看=UONfI 好看而=TTSYT 好评=SSSRY 好评返=SSSRY 如=PNPPc 妈$=TTUXU
妈=MRMgL 妈不=TSTYT 妈不让=TTTWT 妈妈=SRSZR 妈已=TTTXT 妈已经=TTTXT 妥$=PPPPb 妥=PPSOa 娃=XPPYP 娃不=QSSYS 娃娃=aSQRS 婆=QQQdM 婆不=UUUWT
婆说=TTTZQ 婚=PQYWP 婚礼=PQYWP 婚礼都=STZST 婴=ZSTRT 婴儿=ZSTRT 婴儿车=ZSTRT 嫌=OOPfN 嫌丑$=SSSYS 嫌丑=SSSYS 子$=PXXUG 子,=VWPWS 子=gISXA
子_=OSbSS 子_b=PTZST 子一=aOOVR 子一蹲=YSTTU 子一长=bSSOT 子上=XUSRT 子上印=SXTTU 子不=aUMSP 子不喜=STSYT 子不对=TXTST 子不平=ZSSQT 子偏=QSTYT
子全=TUVUU 子全碎=TUVUU 子压=SSYST 子压扁=SSYST 子坐=VTSVT 子太=MRQcS 子太短=STTXT 子太长=TTTXU 子嫌=QSSaS 子就=YTTSU 子已=RSVWT 子已经=RSVWT
子开=bSQOS 子戴=XRRVS 子戴着=USSWT 子掉=dSQPS 子掉了=aSRST 子有=WRPWS 子歪=aRRRS 子没=XQJQd 子漏=YTRST 子烂=aRQOR 子烂了=XTTQT 子碎=NScQS
子碎了=PTbQS 子穿=STTXU 子穿不=RTUXU 子给=TZQRS 子给我=TZQRS 子被=RTXST 子裂=QTZST 子裂了=QTZST 子裆=TSSXT 子轮=ZTQSU 子轮子=ZTQSU 子都=OYXST
子里=RMdQR 子里面=USWTT 子长$=MRRcS 子长=MRRcS 孔=eTMON 孕=QRSaS 孕了=STTXT 孕了穿=STTXT 字=aXOMN 存$=TRQSZ 存=VbLGY 存不=PQRQb 存储=WYSPQ
存卡=aPSSR 存在$=SVYPS 存在=YSXQP 存在质=aRRUQ 季=QVPZQ 学=OOPdO 学校=RRRaR 孩=PNNfO 孩子=PNNfO 孩子不=QSSZT 孩子穿=RTUXU 它=UPRPZ 安=KPQNe
安装$=QNMOe 安装=NKIKi 安装师=TSSTY 安装费=SSSPZ 完$=VRYUQ 完=cQSRQ 完了$=LPXNZ 完了=JOaMY 完全=UeNLP 完全不=OcQQS 完全两=RbRRS 完好=XSPXR
完就=RSSaQ 完拉=YTSST 完拉肚=YTSST 完脸=ZSSSS 完脸上=XSTTT 官=OdOOP 官方=PcPPP 官方正=TWTTT 官网=TXSST 官网查=TXSST 定=QbRMV 定时=SVWTT
定时间=TTXTT 定是=RZSTT 宜$=RQQcO 宜=KLLkH 宜二=SSSaQ 宜二十=SSSaQ 宝=ZKJZT 宝不=LQRdR 宝宝=WOOZO 宝宝不=LQRdR 实=FoDMA 实_=TXSTT 实不=SQTaS
实体=SQSaR 实体店=SQSaR 实是=SZSSS 实木=QbRSS 实木是=SXTUT 实测=TXTTT 实物=MiMKN 实物不=TWTTT 实物没=RaRRR 实物跟=TXUST 实物颜=UWUTU 实际=NfONP
实际_=TYTTT 实际是=TWTTT 客=ASDAo 客服$=SRRRa 客服=ATEAo 客服_=SQTSZ 客服一=SSSSa 客服不=TTUTW 客服态=STSTZ 客服推=TUTTW 客服沟=TSTTX 客服没=UUTWT
客服爱=TTTSW 客服装=TSUUX 客服让=SRRPa 客服说=PbRNU 客服骂=SSTSZ 宣=IlKKL 宣传$=RaRRS 宣传=KiLLN 宣传图=TXTTT 宣传的=SaRRR 宣传说=TXSTT 宣传防=RYTTT
宣称=QaSSS 害$=YVSOS 害=ZXQMP 家$=PNVWW 家,=TSTXT 家=ASCfe 家_=TSTXS 家一=TRZTQ 家一直=TRZTQ 家不=RPTWX 家不理=TTTSX 家不要=TRTYS 家主=TTTSY
家主动=TTTSY 家了$=RSScN 家了=QRRdN 家偷=TZTRQ 家偷换=TZTRQ 家协=TRTRa 家协商=TRTRa 家发=SaSTO 家发错=TYTTP 家叫=UTUTW 家同=SPSUZ 家同意=SPSRa
家寄=UbTSO 家寄错=UbTSO 家态=TSTTW 家态度=TSTTW 家把=SbSPO 家沙=USUXU 家沙发=USUXU 家没=RWMTY 家没货=TQPSb 家的=TYTSS 家秀=SdQNP 家虚=UPaTR
家虚假=UPaTR 家要=TRSQa 家要求=TRSQa 家让=SORKg 家让我=TPSNd 家让退=TSTQZ 家说=SSOPe 家说没=USTTY 家迟=TRaTR 家迟迟=TRaTR 家里=KJJkL 家里人=TTTXT
家里有=SRSaS 家里还=RRQaS 家骂=TQSSZ 家骂人=TQSSZ 容=McQUR 容量=NdQQR 容量虚=OaSSS 宽$=RSSZS 宽=PVQaP 寄$=QLdQQ 寄=FgeCI 寄丢=STYST 寄丢了=STYST
寄了=QbSOR 寄了别=TZRRS 寄来=QdQNR 寄来_=TYTRT 寄来的=TXTST 寄错=TdRON 寄错了=TZSPS 密=VOOPa 密码=YTTSS 密码锁=YTTSS 寨=QbQQR 寨的=RaSSR
寸$=RORbQ 寸=TXLZK 寸不=TSUXU 寸对=aQTRT 寸标=SbTQT 寸比=TWTTT 寸跟=TYTRT 寸跟详=TYTRT 对$=AbSNT 对,=XWWLR 对,但=VQYRU 对,就=WRWTT
对,我=TXUSU 对=MgQMJ 对不=UbULM 对不上=RbUMN 对方=aPUPR 对比=TUSWU 对象=SSSZT 导$=RaRQR 导=WYRNQ 封=RTZPP 小$=SRNcL 小,=WVSTT 小=NYEfO
小一=PQPbQ 小一号=TQSZT 小一圈=TZTRU 小一码=SQSZR 小不=SYTRU 小了$=LPNfQ 小了=KVKgO 小区=RRdOR 小区了=TSaQS 小区去=STZST 小号=UWUTU 小哥=TTWTU
小很=SXTST 小很多=SXTST 小得=SYURT 小得可=SYURT 小心=QRRbS 小时=ZQWQR 小时发=TSYTT 小时就=YTSST 小样=TRORb 小样没=TRORb 小洞=ZSSRT 小瓶=TWSVT
小码$=TXTTT 小码=TXTTT 小礼=TQPSb 小跟=SaTPT 小跟图=SZURU 少$=RSYRS 少,=TZQTT 少=AQnBJ 少_=RRZSR 少一=MNgPQ 少一个=RTZSU 少一本=RSZTS
少一袋=SSYST 少东=UOWXR 少东西=UOWXR 少两=RZRSQ 少了$=RSTRY 少了=BcbES 少了_=STYST 少了一=LZXOQ 少了两=QRbRS 少件,=bROTT 少件=bSNVT 少发,=XYOST
少发=SSbOR 少发_=TSYTT 少发一=STYRU 少发了=QQaST 少配=SSZST 少配件=UUVUU 尘=bRRQR 就=oLGJK 就_=dPSMP 就_b=YRVPR 就_d=YTSST 就一=RcSPR
就一个=USXST 就下=TTTXT 就下单=TTTXT 就不=VYRSS 就不亮=YTSST 就停$=YSTST 就停=ZSSRS 就发=YRURS 就发现=YTRTT 就发黄=XTTTU 就发黑=XTTTU 就变=YTSTT
就变形=YTSTT 就坏$=USXSR 就坏=QRbQQ 就坏了=PTaST 就塌=ZTSTT 就开=ZSRST 就开线=WUTTU 就想=RTSOb 就想退=RTSOb 就掉$=YSSST 就掉=dPOPR 就掉了=YTTST
就散$=ZSRST 就散=aSRST 就断$=YTSTT 就断=bRRST 就断了=YSTTU 就是=UQMcR 就是不=QSSaT 就是客=STSTY 就是少=SRZST 就是我=TTTYT 就是款=QVTXT 就是碎=SRZTU
就是跟=SZTRU 就是颜=TSUYU 就没=aWNPQ 就没了=ZTSST 就没电=YXPRR 就漏=WSVTT 就烂$=ZSQST 就烂=ZSQST 就看=RSSaR 就看到=RSSaR 就破$=aSQRS 就破=cROPS
就破了=XTTSU 就碎=QTZST 就碎了=RTYTU 就签=STYTS 就签收=STYTS 就算=XSTTT 就算了=XSTTT 就糊=WUTTU 就糊底=WUTTU 就罢=aSRQT 就罢工=aSRQT 就裂$=SQZST
就裂=TQaQS 就裂了=VTVST 就起=RZTST 就这=KNWOc 就这样=KNWOc 就退=TTYSS 就降=PSSZT 就降价=PSSZT 尺=UZEbD 尺寸$=RORbQ 尺寸=UVLaK 尺寸不=TSUXU
尺寸对=aQTRT 尺寸标=SbTQT 尺寸比=TWTTT 尺寸跟=TYTRT 尺码$=TRUXT 尺码=VYJXK 尺码不=XQRXT 尺码发=TXTST 尺码标=UVUUU 尺码的=YSTTU 尺码表=MdRSP 尺码选=UUUWT
尽=WQQQZ 尽快=SSRRZ 尿=aRQQS 尿不=aRQQS 尿不湿=aRQQS 屁=TRQYQ 屁股=TRQYQ 层$=SbRSP 层=XdRKL 层掉=ZRSRS 层牛=TXTTT 层牛皮=TXTTT 层起=XTTTT
居=RTaRP 屉=ZUQPQ 屏$=bQQRR 屏=iMQGI 屏幕=cMUMN 屏幕在=RTYTT 屏幕有=aSQST 屏幕触=YTSTT 屑$=ZSRSR 屑=ZSRSR 展=RaSQS 展示=SZTRT 展示的=TYTSU
属=RXSXR 山=QbQQR 山寨=QbQQR 山寨的=RaSSR 崩=dQOQP 崩了$=ZTRSS 崩了=ZTRSS 工$=ZUQQT 工=hSGGN 工_=YSSRS 工一=VVSTT 左=WXVOP 左手=SXSVS
左手的=SUTWT 左脚=PRbQT 左边=ZSSRT 差$=aCJBi 差,=ZQRUT 差,而=QVTXT 差=VYLAf 差一=QQcQQ 差一件=SSYSR 差了=YTOVQ 差五=WVTTS 差价$=QRRLe
差价=OQOIh 差价没=TUSTX 差别=TXTTU 差别很=TXTTU 差大=QVSYQ 差太=OgRKO 差太多=ScTOR 差点=ZTSSS 差点摔=YTSSS 差距=RVSYQ 差距太=TXUST 己$=SQSaT
己=aIQeH 己不=UUTXT 己没=TTUXU 己的=PSRcO 已$=TTSYT 已=MLNZb 已签=UTWUU 已签收=UTWUU 已经=VMPaT 已经买=SSSZS 已经在=STRZT 已经过=STUXT 已读=STTTY
已读不=STTTY 巴=WTQWS 巴巴=XRRXS 巾=fNMOO 巾掉=ZRSSS 巾掉毛=YSTTT 市$=VPaOQ 市=UOZTP 布=eRONP 布料=dOSPS 师=NNMSf 师傅=PONNf 师傅上=SSRPb
师傅没=SSRSZ 帘=ZOQVQ 带$=SVTWT 带=dcEKH 带充=TXTTT 带充电=TXTTT 带断=aSORS 带断了=YTQSS 帮=WSQQZ 常=aUQPP 幕=cMUMN 幕在=RTYTT 幕在运=RTYTT
幕有=aSQST 幕有一=XTSTU 幕触=YTSTT 幕触摸=YTSTT 干=lMIGJ 干了$=aSQQR 干了=aSQQR 干净$=bQRQR 干净=cPRPR 干的$=aPRSS 干的=ZSPRS 平$=ZSSQS
平=XTNLa 平台=QRQQc 年=PcPTQ 年份=TaSRS 年份不=TaSRS 年的=TYTTS 并=YSPWQ 并不=WRRXS 并不是=WRRXS 并没=XTTST 并没有=XTTST 并非=UUSVT 幼=RQRaR
幼稚$=RQRaR 幼稚=RQRaR 广=OcSQR 广告=QbQRS 床=eOJUK 床单=aSSQT 床垫=UQQYQ 床垫太=NTSbT 序=RcPPR 序列=SbPPS 序列号=SbPPS 库=JUSJc 库存$=TRQSZ
库存=ORNOd 库存不=QNRRb 应$=fPMPO 应=cNJOY 应该=RTTWW 应退=STSRZ 底$=aRRQR 底,=WUTTU 底,涂=WUTTU 底=hQKSG 底座$=RXXPR 底座=RXXPR 底涂=YTTTU
底涂层=YTTTU 底液=ZTSST 底部=XTTTT 店=JMFUh 店主=TTTSY 店便=STTZR 店便宜=STTZR 店家=QRNLe 店家让=UTUPZ 店家说=USTTY 度=NWMQc 度不=NaNSU
度不够=PZOUP 度不好=TTTPZ 度太=STSTZ 度太差=STSTZ 度差$=RSSSY 度差=PWSRX 度恶=SSSSZ 度恶劣=SSSSZ 座$=RXXPR 座=YTUSN 座不=QRSaT 延=QPbPP
开$=fMMOR 开,=VTVTT 开=jEQAb 开一=VTWSS 开一看=UTWST 开不=ZOOOY 开不了=ZOOOY 开专=TTTSY 开专票=TTTSY 开了$=eSOOP 开了=eSOOP 开全=WSUTT
开关=ZTSTS 开发=QRTRa 开发票=RRQSa 开口=VTVTT 开是=TYSSS 开机=ZXPPP 开机一=TZSQS 开机就=XTTTT 开漏=NTbTS 开票$=TTSSZ 开票=SSQQb 开箱=MScTS
开线$=aSQSS 开线=dRORS 开胶$=YSSTS 开胶=cQPQR 开胶了=ZSRRT 开错$=SRSSY 开错=QQPRb 异=ePRPO 异味$=ZRSRT 异味=XPWTS 异响$=YSSTS 异响=YSSTS
异物$=bQPSS 异物=bQPSS 弄=VYUOO 弄丢=RTaRS 弄丢了=RTaRS 弄坏=TQUXT 弄坏的=TRYTU 弄混=RaTQT 弄混了=RaTQT 弄的,=ZRQTT 弄的=ZRQTT 式$=STQaQ
式=MaPXN 式不=TYTRT 式老=UTUWT 式老气=UTUWT 式跟=TXUSU 张=PUQVX 弯=aSRRS 弹=ZSRRS 当=MfSKK 当新=PaSSS 当新机=PaSSS 录$=RSRQZ 录=VQSPZ
录仪=YSTTS 形$=WQZPQ 形=VUaLN 形了$=QTaST 形了=QTaST 影$=SRbPT 影=WXWMP 影印=PaQSS 很=eUDQQ 很_=cOROR 很_c=aPTPS 很多$=QbQQR 很多=QbQQR
很大$=WYSPS 很大=XYSOR 很好,=QQRcP 很好=OPQYW 很差$=XSSSS 很差=XSSSS 很快=XRPYT 得=bSIWK 得不=VSSXT 得不值=TTSYT 得像=YUTQR 得到=STXUU
得到处=STXUU 得厉=WWSRT 得厉害=WWSRT 得可=SYURT 得可怜=SYURT 得太=PPcSR 得太晚=RRbPS 得头=WTTTU 得头疼=WTTTU 得很=XVSSQ 得慌$=PPQbQ 得慌=PPQbQ
得满=XTTTU 得要=bWPNO 得要命=XWSRS 得要死=ZVQPQ 得说=SPSSZ 得跟=VWSTT 心$=bQPPR 心=YMQZM 忘=IMJSg 忘了=NROQc 忘了用=PSROb 忘记=ORQVZ 忘记用=PSSOb
忧=ZSSRT 快$=YRPXP 快,=WTRRX 快=MLjNJ 快了$=QTObQ 快了=QTObQ 快件=STYSS 快充,=TXTUT 快充=QcOQQ 快退=TSRSY 快退款=TSRSY 快递$=SSZSS
快递,=STUXT 快递=JIoEF 快递_=RTUXT 快递一=TTXTS 快递不=PWYQS 快递公=UUWTU 快递员=RScRP 快递太=UUVUU 快递小=TTWTU 快递弄=URXST 快递慢=XSUTT 快递把=SRaST
快递拒=UUVUU 快递挺=ZTQST 快递摔=XTSTU 快递放=TTXTT 快递没=YRMWX 快递点=SUZRU 快递给=TTZSS 快递自=TUXTT 快递要=TTXST 快递说=TTZSR 快递退=TUXTS
快递送=SRaQS 怀=PZRWS 怀孕=STTXT 怀孕了=STTXT 怀疑=RaSRT 态=MMOLg 态度=MMOLg 态度不=TTTPZ 态度太=STSTZ 态度差=RRUSY 态度恶=SSSSZ 怎=ROPWX
怎么=ROPWX 怎么安=TTSTY 怎么用=RTSOa 怕=VSRXS 怜=SYURT 性=ZMPYO 性价=RRSaQ 性价比=RRSaQ 怪=UPQYT 怪味$=ZSSRT 怪味=ZSSRT 总=YSTTS 恭=aPSRT
恭维$=aPSRT 恭维=aPSRT 息$=RRWPY 息=PQXNa 息一=TUWTU 息一直=TUWTU 恶=VRQRZ 恶劣$=SSSSZ 恶劣=SSSSZ 悔$=RRSZR 悔,=XRWST 悔,是=XRWST 悔=PNQdM
悔了$=PTQbQ 悔了=PTQcQ 情=LcTSL 情写=TWUTU 情页=RaRRR 情页写=TVUUU 情页标=TWUTU 惜=WTUVP 惜少=QScPT 惜我=SSSZS 惠$=UTRTZ 惠=NPLMg 惠券$=TSSSX
惠券=QRRQb 惠券忘=TUUTX 惠券没=TTTTX 惠没=RSQRb 惠没享=TTSTX 惯$=KNPgN 惯=KNPgN 想=AAKoT 想买=TSTZR 想好,=UUSZQ 想好=TUSaP 想换=NJOhN
想换_=SSSYS 想换个=TSUXU 想换小=TSUYU 想的=TKUeT 想的不=TKUeT 想要$=PRQeP 想要,=XTWPS 想要=NITfP 想要了=PQSbQ 想要白=SPSaT 想象=QSOdM 想象中=TVRYQ
想退$=RTSVX 想退=QRQUZ 想退了=UUTXS 意$=VMNYU 意=VMKZU 意了$=QSQbR 意了=QSQbR 意仅=UUUUV 意仅退=UUUUV 意退=TSTSX 意退款=TSTTX 感=XONYR
感人$=TVYQN 感人=TVYQN 感冒$=RRTZT 感冒=RRTZT 感觉$=XQQYP 感觉=WRNaN 感觉不=SVTWS 慌$=PPQbQ 慌=PPQbQ 慢$=NOgOO 慢,=XTOSX 慢,但=aRQTT
慢,是=SRPWY 慢=VNcKR 慢了=TTWTU 懂=OQNXa 懒=MLNVb 懒得=MLNVb 成=PYRZK 成_=QbRPS 成一=VMROZ 成两=RSYVT 成了=QYRWR 成儿=TRTYT 成儿童=TRTYT
成分=PbRQS 成分不=RZSRS 成别=SVSXS 成别的=SVSXS 成渣$=PSaSS 成渣=PSaSS 成男=SYPVS 成男款=SYPVS 成白=aRSQS 成的=bPRRT 成黑=RQTZS 我$=MPSWY
我=ASPkR 我_=SZRRV 我_o=TaSSS 我一=SRYUS 我下=TXSTT 我下单=TXSTT 我不=VPSaQ 我不会=WRTXS 我不喜=TTTXT 我不想=TVRWT 我买=QdPTO 我买的=SeRMT
我发=RePNO 我发了=TZQTT 我妈=RQQdO 我妈不=UTUWT 我家=SPTbS 我家沙=USUXU 我寄=TWYQP 我就=RRZXO 我就是=TRSYT 我就退=TTYSS 我想=TNXZT 我手=SQTZT
我手机=SQTZT 我拍=SZWOT 我拍的=TYURU 我拍错=TWWRT 我摔=XSVRU 我收=TYSTT 我收到=TYSTT 我是=SPTaT 我没=USbUK 我没拒=TTYST 我没拿=TTYST 我没收=UUVUU
我没有=TRZST 我点=SWTRW 我点的=SWTRW 我申=USUTX 我申请=USUTX 我的=OSVaO 我的_=TSVWT 我的脸=TTTWU 我的订=TYSSS 我的车=SVSXS 我看=SNSbT 我看错=SNSbT
我穿=TTUWU 我自=OMVeN 我自己=OMVeN 我要=OcMFa 我要的=RdRPS 我要退=TQSOb 我订=TaSQT 我订的=TYTRU 我说=aSOPU 我这=TVUTV 我退$=TSRWV 我退=RPQPd
我退了=TTROb 我退的=TSSSY 我选=QVRVX 我选的=RYSVT 我选这=UTURY 戒=XPQYP 戒指=XPQYP 截$=UWUQS 截=UZSOR 戴=bLJbI 戴上=YPRWR 戴两=YTTST 戴了=ZTSST
戴着=VOPbN 戴着不=RTTYT 扁=RSaRS 扁了$=TTXTT 扁了=TTXTT 扇=cRRPS 手$=WPQYS 手=YOOeA 手一=SZSRU 手了=VTSWT 手办=UTXST 手就=OUbQS 手就碎=RTYTU
手工=PZTTT 手是=QXWRS 手机=XUMWO 手机上=SZURT 手机不=PPTcT 手机壳=aPRSS 手机屏=XTTTT 手没=TRaTQ 手滑=QRPcS 手的$=TaQSS 手的=RaPVS 手表=dPOPR
手表走=YSSRT 手链=aSSQT 手镯=VSSWT 才=TbURJ 才到$=RQaSS 才到=RQaSS 才穿=YTSST 扎=cQQPR 扎人=ZSRSS 打=iEVCP 打不=dPSNP 打不开=bSQRR 打不着=ZSTQT
打不通=RUYTT 打印=aQRTT 打印出=YRSTT 打开=SOcPO 打开一=VTWSS 打电=RTZTT 打电话=RTZTT 扔=QQbQR 扣=VGVCg 扣不=YNQPZ 扣了$=QTcQO 扣了=NRaNX
扣子=aSRRT 扣子掉=ZTRST 扣没=STSSY 扫=WcMNP 扫不=QbQTS 扫地=aQSRS 扫地机=aQSRS 扫码=QcQQS 扯=XRQRX 扯就=YTSTT 扳=WQXTT 找=LLYWW 找不=PPaOW
找不到=QPaOW 承=NYWOT 承诺=NZWOT 承诺的=QbNQU 把=dYUHK 把我=TYSSS 把我的=TYSSS 把箱=TUWUU 把箱子=TUWUU 投=QPSKc 投诉$=PNONd 投诉=PNONd 折=PMMNf
折扣=RNQPd 折扣没=STSSY 护=XQRQW 报=POOUa 报销$=SRSYV 报销=SRSYV 抬=QQRPb 抬头=QQRPb 抬头开=SSTTX 抬头错=SRSQa 抵=SRQSa 抽=bVNOP 抽屉=ZUQPQ
拆=RWZPP 拆开=TTZQQ 拉=kJDCW 拉不=aSRQS 拉不动=ZSRRS 拉就=XTTTT 拉机$=TXTTT 拉机=UWTTT 拉杆=aSQRS 拉肚=cSROT 拉肚子=cSROT 拉链=fOPOQ 拉链_=dPSQR
拉链头=WTTTU 拉黑=NQPQc 拍$=OMNZY 拍=QOEjN 拍下=RXSVT 拍下的=SYTTU 拍了=ORRdQ 拍了一=STPbT 拍多=RSObS 拍多了=STQZT 拍的=PcQUR 拍的是=TXTTU
拍错,=WXVNS 拍错=UNTbR 拍错_=TSTXT 拍错了=TSTYS 拒=ONgNO 拒收$=RRaQR 拒收,=STYSS 拒收=QQcPQ 拒签$=RQaSS 拒签=RQaSS 拖$=PQbPS 拖=VObPN
拖了=TSYTT 拖地$=RTRZT 拖地=RTRZT 拖把=ZSSST 拖拉=UWTTT 拖拉机=UWTTT 拜$=SSZST 拜=SRaRT 拧=aQUNR 拧不=cRPOS 拧紧=RTYTT 拧紧漏=RTYTT 拼=YYOTN
拼错=SaRRQ 拿=TVcPM 拿不=USWUT 拿不了=XTXPT 拿不动=RTTYT 拿到$=TSaRS 拿到=WQaRQ 拿去=TXSTT 拿走=SSZRS 拿走了=TUXSU 持$=TVUUU 持=QbRRR 持快=TVUUU
持快充=TVUUU 挂=XYQOQ 指=cMMUO 指甲=YTSST 指甲油=YTSST 指纹=aSSQS 按=dHUNU 按不=bSROS 按不出=WTTTT 按不动=aTSPS 按了=ZTQSS 按了没=ZTQSS 按摩=ZSRRR
按摩仪=ZSRRR 按时=PRdOP 按时发=TTWUT 按着=ZSSRS 按着没=ZSSRS 按约=RTUSY 按约定=RTUSY 挤=HMbZM 挤脚$=NRPbR 挤脚=NRPbR 挺=VRRWW 挺好,=UPTUY
挺好=TORZX 挺好的=QRTaT 挺快=XTSUU 损$=NNdPP 损,=RWTXR 损,但=TVWRU 损,只=UUSWU 损,是=SXSUT 损=QOcVK 损坏$=STZTS 损坏=VRYSS 换$=SPRTZ
换=FZBeK 换_=SSSYS 换_b=TTTWT 换_s=TTUWT 换个=TPSZS 换个颜=TSUXU 换了=TaQRR 换了手=USTXU 换型=SbSOQ 换型号=SbSOQ 换大=TSTYT 换大一=TSTYT
换小=SQTZT 换小一=TSTYT 换成=SUTXT 换货$=RYQQU 换货=RYQQU 据=WPRPY 据线=XRXRR 掉$=cSMQN 掉=oAAGA 掉一=WSUTT 掉下=ZRSST 掉下来=ZRSST 掉了$=eRQNS
掉了=iQLKR 掉了一=ZUQSU 掉了两=YUSTT 掉头=ZSRTT 掉头发=ZSRTT 掉屑$=ZSRSR 掉屑=ZSRSR 掉得=aQSQS 掉得厉=YRTST 掉毛$=XTUST 掉毛=bRRQS 掉渣$=RRRZS
掉渣=RRRZS 掉漆$=bRQQS 掉漆=aRUQR 掉皮$=bQQQR 掉皮=bQQQR 掉线=ZTRSS 掉色$=bPROR 掉色=bSPOQ 排=XQSRX 接=dWNON 接写=TYRTT 接口=aQOWS 接触=aTSQT
接触不=aTSQT 控=gLRLL 控器$=PSaTS 控器=ZRVQP 控车=XTTTT 推=XVQOX 推不=aUQSU 推不动=aUQSU 推荐=SZTSS 描=LfMTK 描述=LfMTK 描述一=WQTXU 描述不=PYRVQ
描述差=SZUQT 描述的=ReROQ 提=UWWPS 插=cSLSO 插上=bUOQR 插上电=cQPRR 插不=YWSOS 插座=YPRWR 插座不=QRSaT 揽=STZST 揽收$=TTYTT 揽收=TTYTT 搁=STWUT
搜=ZQOUR 搬=NPUcO 搬不=QRRaS 搬家=STRZR 搭$=MLPfN 搭=LKOgN 摄=bQRQS 摄像=bQRQS 摄像头=bQRQS 摆=RRRZR 摔=aMaKO 摔坏$=TUWUU 摔坏=QTZTU
摔烂=RTYST 摔的,=aRRST 摔的=aRRST 摔着=YTSSS 摩=ZSRRR 摩仪=ZSRRR 摸=YTSTT 撒=OSbRT 撕=QRZSS 撞=UPZQR 播=KdJXR 播说=SZRST 播说的=TWTTT
播间=OVNZU 播间看=TZTQU 操=VPQUX 操作=VPQUX 擦=ZRRRS 支=SYQLY 支付=QROQb 支持$=TVUUU 支持=QbRRR 支持快=TVUUU 支架=aSTQR 收$=MJiLN 收,=SSZSS
收=GPgPS 收不=NPWbP 收不了=PTRbR 收不到=SQZUS 收了$=TTXTT 收了=SSZQU 收了我=TTUSX 收件=SQPaR 收件人=SQPaR 收到$=PMZPX 收到,=WSVTT 收到=PZcAP
收到_=QcRPQ 收到一=PVYSS 收到不=TXTTU 收到了=bRMSX 收到发=TTSUX 收到商=SSZUS 收到坏=QUYTT 收到就=JPfSR 收到时=RSZST 收到是=PVXST 收到的=fXHLO
收到空=SSYTT 收到货=TSYTS 收没=TSYTQ 收货=PMMgN 收货地=SRRaS 改$=STSUX 改=KLMcX 改主=PQTbQ 改主意=PQTbQ 改价$=SSQNc 改价=SSQMd 放$=TSRZR
放=HIadI 放不=PQRdQ 放不下=RRSbS 放不进=RSTYT 放在=UUVUU 放着=SSSYS 放错=TRaQS 放错柜=TTXST 放驿=TUWTU 放驿站=TUWTU 效$=VXSRR 效,=TXSRW 效=KZHdM
效果$=PWNZO 效果=KVJfJ 效果一=SSSYT 效果不=QQSbR 敏$=cQPPQ 敏=ePNNP 敢=bNPTR 敢恭=aPSRT 敢恭维=aPSRT 敢穿$=RTTYT 敢穿=RTTYT 散$=ZSRST 散=fOMOQ
散了$=YTSTT 散了=YTSST 数=SNeSD 数不=WTXPO 数不对=QUYRP 数据=XRXRR 数据线=XRXRR 数量=JHgUN 数量不=RMdNS 整=QXWST 敷=WRQQZ 敷完=YSTTT 敷完脸=YSTTT
敷衍$=STRRa 敷衍=STRRa 文=QeNPP 文不=SbSQR 文不符=TWUTU 斑$=ZRRST 斑=ZRRST 料$=ZSRRR 料=hVJCH 料不=OcSRT 料不是=RZUSU 料味=YSSST 料成=QYTTT
料成分=QYTTT 料表=SYTTT 料起=aPUST 料起球=aPUST 斤=NgKPN 斤装,=TWTTU 斤装=RZSTT 断$=RPaPP 断=kAQAU 断了$=fOOJM 断了=gMQHK 断裂=ZSQTS
断货$=RPQTa 断货=NONQe 断货了=PTQRb 新$=OVbOQ 新,=TUWTT 新=ReTKN 新下=TSTUX 新下单=TTTTX 新拍$=TRRXX 新拍=TRRXX 新机$=PZSSS 新机=QaQRR
新款$=SYSSS 新款,=UXTUS 新款=RbRRQ 新西=SXTTU 新西兰=SXTTU 新鲜$=cPQPR 新鲜=bPTOQ 方$=NXTWP 方=SXMSU 方不=TWWSS 方便=RPRWX 方协=SSSRZ
方协商=SSSRZ 方向=WTVST 方正=TWTTT 方正品=TWTTT 方的$=RYTTU 方的=RYTTU 旅=RSRZR 旅游=RSRZR 无$=RUNLZ 无=MVNTY 无人=bQRQR 无人机=bQRQR 无法=XSXSP
无理=OPPhG 无理由=OPPhG 无线=UYRSQ 无货$=SOQQb 无货=QMNPe 日=KacOI 日期$=QbUOO 日期=SdRMN 日本=TXTTT 日达=QPdRP 日达没=TTZTQ 旧=TZNWN
旧款$=TYTTR 旧款=SaSSQ 早=VTTWT 时$=OQdNQ 时=OAmRA 时不=TTSYS 时候=OMcYQ 时候就=STYTU 时候没=TTWVS 时发=RQaSQ 时发货=SRaTS 时就=YTSST
时就没=YTSST 时未=TSYTS 时未发=TTXTT 时没=UUWUS 时瓶=TUWUU 时瓶子=TUWUU 时盒=UTVUU 时盒子=UTVUU 时间$=RSZQS 时间=OQgJP 明$=RMVPY 明=URZIV
明书$=QNZOX 明书=PMeNS 明书没=USaUP 明明=QbRSS 明明选=SZSTT 明是=RbQSS 明显=cRMTQ 明显是=aRRRS 明选=SZSTT 明选的=SZSTT 星=WRXRT 星期=TSZRT
星期了=RTZST 昨=SQZWP 昨天=SQZWP 是$=WTUTU 是5=SYTTT 是=ZoJIA 是_=QZVTK 是_a=QaSST 是_b=YTSTT 是_d=LQVcT 是_f=PSZST 是_l=ZQRST
是_m=QRaTT 是_o=QZSRT 是_p=XTSTT 是_q=QSYVT 是_s=bQRQT 是_w=UVXOS 是a=QbQST 是a款=TYSTU 是b=RbPRS 是b款=TYSTU 是l=TWUTU 是p=TXTTT
是pu=TXTTT 是一=TbROR 是一个=RbQQT 是一回=TXUTU 是一直=SRZST 是一种=TYSSU 是不=XLaQS 是不喜=XQYMW 是不想=UPXVQ 是东=aRQST 是东西=aRQST 是两=SYSSU
是个=ZPQUS 是买=WONaR 是产=aRSRT 是产品=aRSRT 是人=TXTTT 是人造=TXTTT 是仿=TWTTT 是你=QTYSS 是你们=RRZTS 是假=JaXOQ 是假的=NTaQS 是假货=SZPUT
是别=ZPURS 是别人=aNUST 是卖=SVVUQ 是卖家=SVVUQ 是原=QYRWS 是发=ORWVY 是发错=QRTXZ 是同=RaSRT 是同一=RaSRT 是和=RXTRX 是国=QcRST 是国产=TXTTU
是国行=RZSTT 是图=TXTSU 是坏=VRWUS 是坏的=WLYWS 是塑=QYTTU 是塑料=QYTTU 是大=SYSTS 是大号=TWTUT 是头=RYTTU 是头层=RYTTU 是夹=YSTTT 是夹生=YSTTT
是套=TXTTU 是套装=TXTTU 是好=SSZST 是好的=SSZST 是官=RYTTT 是官方=RYTTT 是实=SZTRT 是客=PRPPe 是客服=PRPPe 是小=OZRXR 是小码=TXTTT 是少=RRbOR
是少了=QPcQS 是少件=XTSTU 是少发=QVWST 是尺=aTSPS 是尺码=aTSPS 是左=SYTTT 是布=ZSTQT 是布料=aQTRT 是库=SZSTR 是库存=SZSTR 是店=SQQQb 是开=aSQST
是当=TTXTT 是快=VOaPS 是快递=VOaPS 是想=SPSWY 是想要=SPSVY 是我=MTNhF 是我_=TaTPT 是我下=TUTVT 是我不=SRSaR 是我买=SXRWS 是我拍=SYWPT 是我没=UTVVT
是我自=QOReR 是我要=SbRPT 是我选=SVSWT 是掉=aRTQT 是收=ZRRUT 是收到=ZRRUT 是断=ZRSTT 是新=SXXRR 是新款=TZTTS 是旧=UWUUS 是旧款=UWUUS 是普=SYTTT
是普通=SYTTT 是机=aVORT 是机器=cQPRT 是条=XSTTT 是条纹=XSTTT 是杯=ZTQTT 是杯底=ZTQTT 是标=RVSWT 是标的=SXTST 是根=TUWTT 是根本=TUWTT 是橘=TWUTU
是橘色=TWUTU 是款=QXTXT 是款式=QXTXT 是正=PcQRS 是正品=QbRRT 是没=WQZRQ 是没收=WSXSR 是漏=ROcTS 是漏发=ROcTS 是物=WPRVY 是物流=WPRVY 是生=ZQSSS
是生的=ZQSSS 是用=TRSZT 是白=VVTTT 是盗=PaRRS 是盗版=PaRRS 是真=VaPPR 是真的=bRRRT 是真皮=OcSST 是碎=QPbTT 是碎的=QPbTT 是空=XQWRR 是空的=XQVTT
是穿=XQSWT 是穿了=ZRTST 是等=TUYRU 是米=RZSTT 是米白=RZSTT 是粉=TWUTU 是粉色=TWUTU 是红=XSTTU 是纯=OdRRS 是纯银=SZSST 是线=YRTTU 是线头=YRTTU
是缺=RRaRT 是苦=bPSRT 是苦的=bPSRT 是草=RZTSU 是草莓=RZTSU 是裤=YRTTU 是要=TRRWY 是说=QUTXU 是说的=QZURU 是豪=TXTTT 是豪华=TXTTT 是货=TaQRT
是质=TOTSb 是质量=TOTSb 是跟=PbSTT 是跟我=SWTVU 是跟页=TWUTU 是路=WOYTT 是路上=WOYTT 是运=VRXRT 是运输=VRXRT 是这=QcSQT 是这个=RaTRU 是送=VQaOS
是送得=SSaQT 是金=SXTTU 是铁=SXTTT 是门=aSQST 是面=XUTQT 是面料=XUTQT 是颜=WZPQS 是颜色=WZPQS 是香=SXTTU 是黄=SYTTT 是黄的=SYTTT 是黑=TXTTT
是黑色=TXTTT 显=LLShB 显是=aRRRS 显示=QVeIL 显示_=UUVUU 显示已=TTXTT 显示签=UTXTT 显示退=TTWUT 显老$=QSRZQ 显老=QSRZQ 显胖$=PRQbS 显胖=PQQcS
显腿=QRQaS 晃$=aSSQR 晃=dPQPR 晒=cPQQQ 晕$=aSSNS 晕=cQRMR 晚$=SSZRT 晚=SKfLM 晚了=QSaQS 普=SYTTT 普通=SYTTT 暂=PSPbR 暂时=PSPbR
暂时不=RTTZS 暗=RUTXT 暴=PQbRQ 暴力=PQbRQ 更$=STYTT 更=HIZgG 更便=QQQcP 更便宜=QQQcP 更好=OQPdN 更好的=PRRbP 更新$=QQdPR 更新,=TUWTT 更新=QPePQ
最=QYPYR 最近=QSSZR 月$=WRXNR 月,=SYSTU 月=WQaRK 月了=TTYRT 月了还=TTYRT 月就=aTQQU 月没=RWXRS 月饼=WRWSS 有$=CPXRa 有1=TYSTT 有3=SaQSQ
有=oKMMH 有_=eSPMK 有_b=YVRRQ 有_d=ZPPXQ 有_h=YTSTT 有_s=bTQQQ 有一=TMaSQ 有一个=RSWWT 有一只=QRZST 有一条=XTSTU 有两=XVRST 有两个=XVRST
有个=dPPOS 有个小=ZSSRT 有中=SaOTS 有中文=SaOTS 有任=RUYSQ 有任何=RUYSQ 有发=TRUSY 有发票=TTSTY 有变=PSRbS 有味$=YSTST 有味=YSTST 有图=TXTST
有图片=TXTST 有坏,=SSXWQ 有坏=RRTXV 有坏也=TTPWY 有宣=TYSTS 有宣传=TYSTS 有少=aTMVS 有少件=ZSOWT 有师=TSRTY 有师傅=TSRTY 有异=cMSRQ 有异味=XPWTS
有异物=bQPSS 有怪=YTTST 有怪味=YTTST 有想=TRRaQ 有想象=TRRaQ 有收=TSZTR 有收到=TSZTR 有更=QSTZR 有机=SYSTT 有毛=aQRSS 有毛刺=YTSST 有毛病=YRSUS
有气=bRQRS 有气泡=ZSSST 有污=ZSRSS 有污渍=ZSRSS 有点=LQQeR 有物=STYTS 有物流=STYTS 有电=SRZSR 有破=XTNZQ 有破损=TTPaS 有破洞=ZSRSS 有给=TQZTS
有股=YSSST 有蓝=TYSTS 有蓝牙=TYSTS 有虫$=cPPPQ 有虫=dOPOP 有裂$=aTQRT 有裂=cSPRT 有裂纹=XTTTT 有裤=SXUST 有裤子=SXUST 有详=TYSTT 有详情=TYSTT
有质=aWSPM 有质量=aWSPM 有这=RSUYR 有错,=TRWSW 有错=YPVOV 有黑=ZSSRS 朋=QOMeP 朋友=QOMeP 朋友的=TRSZS 朋友说=TTTWT 朋友送=TTOZT 服$=LNPcV
服,=SXUST 服=RKASk 服_=WQSPY 服_a=TTUUW 服_n=UTUUW 服_s=USTSW 服一=URRRZ 服上=VRSXS 服上有=ZTTRT 服不=TTUTW 服不回=UTUUV 服也=TUVWT
服务=OQPNe 服务不=RSRPb 服太=RTRTZ 服态=STSTZ 服态度=STSTZ 服掉=YSTQT 服推=TUTTW 服有=bSRQS 服沟=TSTTX 服沟通=TSTTX 服没=TTTXT 服没问=TTTXS
服爱=TTTSW 服装=TSUUX 服让=SRRPa 服让我=TSSRZ 服说=PbRNU 服说可=TWTRU 服说的=SSTTX 服说能=SaTSO 服骂=SSTSZ 服骂我=TSTSY 望=OORdR 望太=TPTaT
望太高=TPTaT 期$=TXUTK 期=YVRWF 期_=aRPRR 期不=QUSYS 期了$=TWUTU 期了=WVUQT 期望=TPTaT 期望太=TPTaT 木=bWONP 木头=YSTTT 木是=SXTUT 未=ONeRT
未发=TTXTT 未发货=TTXTT 未收=SQbTR 未收到=SQbTR 本$=OZVRR 本=XdRJF 本不=SgNNR 本不对=UWUTU 本不支=TVUUU 本不是=RbRRT 本不防=TVUUU 本书=RSZTS
本人=SSYTT 本来=VPQaS 本来想=SSSZT 本没=PXXRQ 本没有=SWVTT 本身=cNUPS 本身有=aQSRT 本身没=UTXST 机$=YaQKJ 机,=TVRXT 机=oYABA 机_=ZSSTS
机一=YXQOR 机上=SZURT 机不=UNSaS 机不匹=QRTZU 机冒=UXSSS 机卡=YSSST 机器=ePLOV 机器人=VRTSX 机器噪=YSRTT 机器开=XTSTT 机器本=YRSUU 机壳=aPRSS
机就=XTTTT 机屏=XTTTT 机屏幕=XTTTT 机当=PaSSS 机当新=PaSSS 机打=aRRQS 机打不=ZSRRT 机漏=XTSUU 机漏水=XTSUU 杂=UZQQS 杂牌$=SYSTT 杂牌=RaQRS
杆=dSNOP 杆一=WVSTT 李=XWRTR 李箱=XSSUS 材=XXPPR 材料=aQRRS 材质=PbTRT 材质不=QaTRT 村=SSZQS 村里=SSZQS 束=PRWZR 条,=VXRTT 条=dSUJL
条纹$=YRSTT 条纹=YRSTT 条裤=SXVST 条裤子=SXVST 来$=WGZHY 来3=SYTST 来=RiSDN 来_=ReNOR 来_s=TYTRT 来不=NPZVP 来个=SYSST 来了$=aRRRT
来了=TcUIN 来了_=RbRPS 来了个=SaSRT 来像=VXRTT 来全=XSTTT 来全是=XSTTT 来单=SYSST 来想=SSSZT 来是=VXRTS 来的=RgMLO 来的是=RZSST 来那=SRRaT
来那个=SRRaT 杯=cLQKX 杯不=aSSSS 杯不保=aSSSS 杯子=TPUOZ 杯子_=PTZST 杯子全=TUVUU 杯子有=ZTRTT 杯子没=WSLTb 杯子碎=SUYTT 杯底=ZTQTT 杯盖=ZTQSS
松$=aOOUQ 松=eLQPO 松了$=aRRRT 松了=ZQVQS 板$=RZRSR 板=aQRFZ 板子=bRQQR 板说=TSSUX 枕=XQQWQ 枕头=XQQWQ 枕头太=PSSZS 果$=OYMZN 果=ZXQVA
果一=SSSYT 果一般=SSSYT 果不=QQSbR 果不好=TTUYS 果不明=SSTYT 果压=OSaST 果压烂=OSaST 果是=RZTST 果根=SZRSS 果根本=SZRSS 果没=TVSWT 果烂=dQNRS
果烂了=bRNTT 果都=XRUST 枪=YSTST 架$=VQSRZ 架=aLMJb 染=ePPPR 染蓝=XTSTU 染蓝了=XTSTU 柜=WXXJN 柜买=UXURU 柜买的=UXURU 柜子=VOaQS 柜门=aRPRT
柜门关=aRPRT 柜验=TXTTT 查=LcWKM 查不=McULO 查不到=McULO 标$=OcQQP 标=PoAAI 标写=SYTTT 标注=RcSPS 标注不=TYUST 标的=LfPOQ 标的是=TWTTU 标称=SYSTT
标签$=SaPSR 标签=TcNQP 标签写=WUTTT 标错=STTPZ 标题=OcQRQ 标题写=QZSTT 校=RRRaR 样$=OaPUR 样,=XSSWT 样=RYGRY 样品=SYTSS 样没=TRORb 样没给=TSRTZ
根$=YTRRR 根=WeWCI 根不=TXWRT 根不是=TYSSU 根头=YTRUU 根头发=YTRUU 根本=VfRHM 根本不=SfNNR 根本没=PXXRQ 根线$=QRZRS 根线=QRZRS 格$=aSQWL
格=USGVX 格不=NUQVY 格不对=RTSNZ 格不搭=QRTaS 格没=TTTVV 框=SWTWT 案=cNRSR 桌=YLYQM 桌子,=TTTWT 桌子=aQOTR 桌子不=ZSSQT 桌腿=QRbQQ 桌面=VSVSS
档=TXSTT 桶=VSQXS 检=YWROS 棉$=XYQPS 棉=ZZNOR 椅=bRPTR 椅子=bRPTR 椅子坐=VTSVT 楚=QQQTZ 楼$=SSbQR 楼=MOfRL 楼下=QSZSR 榴=cPQQQ 榴莲=cPQQQ
榴莲没=aRRRR 模=XaONP 模式$=TYRTU 模式=TYRTU 模特=SZSSS 橘=YVPRT 橘色$=TWUTU 橘色=TWUTU 橙=WSVSS 橙子=WSVSS 欠=OQVYS 次$=RRVYS 次=iQMGN
次_=XTTTT 次不=SXTVT 次了=cRQOT 次品$=cORSQ 次品=cORSQ 次就=bVONP 次就糊=WUTTU 次日=RQaSS 次日达=RQaSS 欢$=LONhO 欢,=WRaKW 欢,是=TTbOS
欢=KIUhO 欢_=TSTXT 欢_c=TTTXT 欢的=QSYVT 欢这=SRSaT 欢这个=TSTZT 欺=RXRQW 款$=CdCSZ 款,=TZSTR 款,收=TWTUU 款=AgAYW 款了$=RXOYR 款了=RXOYR
款便=TSTYR 款便宜=TSTYR 款发=TaSQR 款发的=TXTRT 款式$=TOSaR 款式=MYRYN 款式不=TYTRT 款式老=UTUWT 款式跟=TXUSU 正=QjPLG 正品$=OcSRS 正品,=TXTTT
正品=IjLRN 正品不=SYTST 正版=SYTTT 正装=TTZRR 步=YRTST 歪=iMLLO 歪了$=bQQRR 歪了=aSQQR 歪的$=cOPQS 歪的=cOPQS 死$=aTQOS 死=hOJPK 死了$=cONSN
死了=cOMSN 死机$=XSTTT 死机=XSTTT 残=VQSXS 母=SXVSS 比=JfJXI 比不=SUTWT 比图=SZTRT 比图片=SZTRT 比详=TWUTU 比详情=TWUTU 毛$=ZQNWN 毛,=WWSST
毛=lMARI 毛刺=YTSST 毛巾=aRTST 毛巾掉=YSTTT 毛病,=ORNcU 毛病=TQMbU 毛膏=ZSSRS 毛衣=cQROR 毫=SaQRS 毫安=SaQRS 毯=aRRSS 气$=ZNRWO 气,=UTUWT
气=cKPVN 气床=XSSTT 气泡$=ZRSTT 气泡=aQRSS 气泡贴=XTTTT 气炸=YTSTT 气炸锅=YTSTT 氧=YSSSS 氧化=YSSSS 氧化发=YSSSS 水$=bRUIK 水,=SaQRS 水=iQUAA
水一=YSSTT 水了=VTWST 水分=aRRSR 水味=UVUTU 水壶=aQRRS 水壶有=WTTTT 水就=ZSRST 水果=PPcPR 水果压=OSaST 水洗=VXSTT 水都=YTSTT 水龙=YTRTT
水龙头=YTRTT 求=SPROd 求退=UUUUV 池=YVVOP 池充=ZSRRT 池充不=ZSRRT 污=ZSRSS 污渍=ZSRSS 沉=USSYS 沐=aSQSR 沐浴=aSQSR 沐浴露=aSQSR 沙=ZORYM
沙发=ZJRYN 沙发坐=aSRST 沙发颜=TQTZT 沟=NONLf 沟通=NONLf 沟通好=SSSQa 没=DDbOf 没_=PSdKQ 没_a=TTWTT 没_r=TPdSL 没_s=SRYQT 没了$=WSUQX
没了=WSUQX 没享=RRPQc 没享受=RRPQc 没人=ONXHa 没人回=SSMQb 没人理=SSQOb 没人联=TTbRN 没人送=TTZSO 没什=RSPTa 没什么=RSPTa 没写=SbRPR 没减$=TTSSY
没减=SSRRb 没几=YTSTT 没别=TTTVV 没别的=TTTVV 没到$=MMcLU 没到=JJbIX 没到账=RROSb 没到货=UTYUR 没动$=RTZSR 没动=TQdNN 没动静=WRZPP 没劲=ZSRRR
没原=TTRPa 没原因=TTRPa 没参=RRRPb 没参加=RRRPb 没反=fPMPO 没反应=fPMPO 没发$=OOcQU 没发=NGjOO 没发全=TSYTQ 没发出=QRbSR 没发票=TTUTW 没发货=TTXTS
没发错=YRRWT 没啥=PQLZW 没地=TRPbR 没坏,=PWRXU 没坏=OcPVT 没坏没=TaQST 没声$=bRPQP 没声=cRNPO 没声音=XTSTT 没寄=RPYST 没少=WWMYS 没库=TRQSZ
没库存=TRQSZ 没影$=SRbPT 没影=SRbPT 没想=SSPdN 没想好=TUSaP 没想象=UTTYS 没打=XQPPW 没拒=TTYST 没拒收=TTYST 没拧=RTYTT 没拧紧=RTYTT 没拿=TRbRQ
没拿到=TRbRQ 没揽=TTXTT 没揽收=TTXTT 没摔=ZTRST 没收=QNTMc 没收到=ROWOY 没改=TTSPa 没效=SSQZR 没效果=SSQZR 没更=TTYTS 没更新=TTYTS 没有$=EQYFb
没有=AbZGX 没有_=SYUUO 没有中=SaOTS 没有任=RUYSQ 没有发=TRUSY 没有图=TXTST 没有坏=RRTXV 没有宣=TYSTS 没有少=aTMVS 没有师=TSRTY 没有异=RSXVT 没有想=TRRaQ
没有收=TSZTR 没有物=STYTS 没有破=SVPaR 没有给=TQZTS 没有蓝=TYSTS 没有裤=SXUST 没有详=TYSTT 没有质=RXVUS 没有这=RSUYR 没有错=TRWSW 没来$=SSRSZ 没来=SSRSZ
没毛=PQPaW 没毛病=PQPaW 没法=dOPNR 没派=UUYTS 没派送=UUYTS 没用$=TPMTZ 没用=MLGZb 没用上=QRROb 没电$=WXPRR 没电=YXPRR 没盖=RVZQR 没盖子=RVZQR
没看=NJQhJ 没看清=QOQdO 没破,=TaRRT 没破=SbQSS 没给$=NKXMZ 没给=JDaHb 没给开=TUSUX 没给我=TQcRN 没肉$=bQPRQ 没肉=bQPRQ 没色=YQTUT 没色差=YQTUT
没补$=RQaQR 没补=RQaQR 没见=MNaPX 没见到=PPYSX 没见着=RSTRY 没说=SXZRO 没说明=TXWSP 没货$=RJRPd 没货=NSMKf 没货了=TROPb 没这=TYTSS 没这个=UXUTT
没送$=QMRMd 没送=NHVHc 没送到=TSYTT 没通=TUYTR 没通知=TUYTR 没配=SRbQQ 没量=RPPdM 没量好=RPPcM 没钱$=PROcO 没钱=OPKhH 没错,=WSXRT 没错=WSXRT
没问=SPWYR 没问题=SPWYR 沫$=XRWRP 沫=XRYQP 油=cKXLM 油水=ZRRST 油洒=PTaRS 油洒了=PTaRS 法=eNTLN 泡$=bPORR 泡=aHaHI 泡了=RTYTT 泡沫$=XRWRP
泡沫=XRYQP 泡用=YUSST 泡装=aSPST 泡装上=aSPST 泡贴=XTTTT 泡贴不=XTTTT 注$=PPPPb 注=MVMSa 注不=TYUST 洒=OOfOP 洒了$=PSbQR 洒了=NSdPR 洗$=SYTTT
洗=gQSEI 洗一=YWPQS 洗一次=WXQRS 洗不=XTTST 洗不掉=XTTST 洗了=YTSTT 洗发=SRYTS 洗发水=SRYTS 洗完=iLMMQ 洗完全=bPTRT 洗就=ZTSST 洗就变=YTSTT
洗标=SYTTT 洗标写=SYTTT 洗衣=QSZTT 洞$=cOUMR 洞=dNTMQ 活=HZJWZ 活动$=RSRVY 活动=LNMZa 活动价=TTTRY 活过=SZQRS 派=MNjKK 派件$=TTXSS 派件=TTZRR
派件员=TTXTS 派送$=RRcPO 派送=OOgMM 流$=TTXTT 流=RCiKQ 流_=YSVRT 流一=TTWTU 流一直=TUWUU 流不=STYST 流信=STYTT 流信息=STYTT 流停=TTYTT
流停在=TUWUT 流很=XSOYT 流慢,=SRPWY 流慢=ORUVY 流损=WSVTT 流损坏=WSVTT 流显=TSYSS 流显示=TSYSS 流程$=STSSY 流程=STSSY 浆=XURST 测=PQKHg
测试$=RRSSa 测试=MLNLg 测试一=STSSY 测试订=SRSSY 浴=aSQSR 浴露=aSQSR 海=PSeKL 海关$=QSZRS 海关=KOgMN 海关扣=QSaRR 海鲜=XSURS 涂=dPPQR 涂上=YSTTT
涂层=aSRRT 涂层起=XTTTT 消$=PONcS 消,=TUTXT 消=KSJbW 消息$=SSSQZ 消息=SSSQZ 消费,=TUTXT 消费=RYSUQ 涨=aSPQR 液=SQaQR 淋=KNfOP 淋湿=RSZSS
深=TRUYU 混=NeNNP 混了$=NeNNP 混了=NeNNP 清$=YLNUY 清=RIWVY 清关=NRcPP 清楚=QQQTZ 渍=ZSRSS 渗$=XTTTT 渗=bRPSS 渣$=YKWUN 渣=YJWTN
渣渣$=aQRQT 渣渣=aQRQT 温=bOTOP 温杯=aRQRR 温杯不=aSSSS 港=UWTUT 港版=UWTUT 游=QRRbQ 湿$=NOdNO 湿,=TUWTU 湿=SLjFH 湿了$=LSeOR 湿了=LSeOR
湿器=ZTRTT 湿透=QXWTT 湿透了=STXTT 源=QSaSQ 滋=YSSTT 滋滋=YSSTT 滑=bSIZP 滑丝=bROST 满=PKJYb 满减=NPOWZ 满减没=QRQNc 满意$=OQRYW 满意=OQRYW
满电=ZTSST 滤=RaQOS 滤镜=RaQOS 滴=cROSS 滴水$=bROTT 滴水=cROSS 漂=aRQQS 漂移$=aRQQS 漂移=aRQQS 漆$=bRQQS 漆=XPYPQ 漏$=bUNRQ 漏=eAhAB
漏一=VSWST 漏一桌=ZTQTT 漏了$=QTZST 漏了=KRfPR 漏了一=OTaST 漏光$=QSZST 漏光=NSbSS 漏单=RRbRP 漏发$=QPXTY 漏发=LLdRX 漏墨=YSRSS 漏寄=ORaTS
漏气$=dQNPQ 漏气=dQNPQ 漏水$=dRMRS 漏水=eRLRS 漏雨$=bRORR 漏雨=bRORR 潮=cQQQR 潮发=YSSTS 激=MeQMP 激活=OdPNR 激活过=SZQRS 火$=YTTRT 火=dPPPR
火辣=YSTTT 火辣辣=YSTTT 灭=ZSRST 灯=fQSIJ 灯不=aRRPR 灯不亮=aRRPR 灯带=ZSSST 灯泡=bRRQR 灯泡用=YUSST 灯泡装=aSPST 灯罩=OScSS 灰$=NQRbR 灰=MUPbQ
灰色$=RWTVT 灰色=RWTVT 灵$=gOLOP 灵,=XTTST 灵=hOKNO 炸=bQRRR 炸锅=YTSTT 炸锅炸=YTSTT 点$=fMORN 点=VBEjQ 点了=OSRcS 点关=TUVUU 点关门=TUVUU
点快=QTObQ 点快了=QTObQ 点摔=YTSSS 点摔着=YTSSS 点的$=TSTWW 点的=RVSUV 点着=UTTWU 点错=QMPZY 点错了=SQRUZ 烂$=YLZLN 烂,=SUXUU 烂=fEZCG
烂了$=QQdMQ 烂了,=TUVUU 烂了=ZNWKP 烂了一=eQKRS 烂心=ZTRRT 烟$=XXPQQ 烟=YXOPQ 烦=SSSWW 烧=aUPRS 烧了=YTRTT 烫=cRQPT 烫得=ZTSRT 热$=ZMLYO
热=cIGZJ 热了=TTRYT 热毯=YTSRT 热水=YTTST 焊=ZRSST 焦=cOQRS 焦味$=YSSTT 焦味=YSSTT 然=YXOQR 照=TcNLO 照片=QcQPR 煮=ZSSST 煮饭=YSTTT
煲=YSSSS 煲煮=YSTTT 煲煮饭=YSTTT 熏=WTTTU 熏得=WTTTU 熏得头=WTTTU 熟$=XRRVR 熟=ZPQUR 爆$=UPZPQ 爆=TKeKL 爆了$=SSYRS 爆了=SSYRS 爱$=RRSZR
爱=KMPeV 爱吃$=PSTaT 爱吃=PSTaT 爱喝=RTTYT 爸=SPRbQ 爸爸=TQSbR 片=XkGFI 片一=SVSWT 片上=SaSSS 片上的=TYTTS 片不=UWUSU 片两=UWUTU 片差=TZTQT
片差太=TYTRT 片是=SXTTU 片有=ZUQSS 片看=TXTTU 片看着=TXTTU 版$=NeNSQ 版=FmGLJ 版书,=QZTST 版书=OcRRS 版光=SYSSS 版光盘=SYSSS 版本$=TXSUU
版本=TZRSS 牌$=MeNNO 牌=EmFKH 牌上=TXTTT 牌上写=TXTTT 牌子$=RWRWT 牌子=MeNRQ 牌子不=TXTST 牌货$=RaQSQ 牌货=RaQSQ 牙=eXLJL 牙刷=aRSQS
牙刷毛=YTTST 牙功=TYSTS 牙功能=TYSTS 牛=bTSLP 牛仔=XTSTU 牛仔裤=XTSTU 牛奶=YVTPR 牛皮,=TXTTT 牛皮=TXTTT 牛肉=WUTTT 物$=bQMQZ 物=NYZJO 物不=RVRXR
物不符=TWTTT 物没=RaNQX 物没有=SaSSR 物流$=TTXTT 物流=PEjNM 物流_=YSVRT 物流一=TTWTU 物流不=STYST 物流信=STYTT 物流停=TTYTT 物流很=XSOYT 物流慢=ORUVY
物流损=WSVTT 物流显=TSYSS 物跟=TXUST 物颜=UWUTU 物颜色=UWUTU 特=VYRRS 特别=XTTTT 狗=VVNYM 狗不=PRSaS 狗粮=WRVVR 猫$=XWRSS 猫=bUIVH 猫不=KPRfM
猫吃=aSRPS 猫吃了=aSRPS 猫砂=aQSPS 猫粮=ZSSRT 率=RaSRS 率不=TXTTT 玉=aQRRR 玩$=OQSdQ 玩=dJIZH 玩具=aSPTQ 玩具有=YTSRT 玩意=dQPMO 环=URSYR
现$=QWPPY 现=MLOYc 现不=SSSSY 现不给=SSSSY 现在=NNYZO 现在不=TTSYT 现在没=SRYUR 现在都=TTWTT 现家=SSSZS 现家里=SSSZS 现没=TPPRc 现没给=TRQSZ
玻=UTZPQ 玻璃=UTZPQ 玻璃渣=XSTRS 玻璃碎=TUXTU 珠=ZSRRS 球$=UXPPX 球=bTLMT 理$=MMMQf 理=GCDZg 理人$=RSSPb 理人=RRSOc 理我$=TSRPb 理我=TSRPb
理由$=PPNVZ 理由=NNLbS 理由退=TSSbN 瑜=ZSTQT 瑜伽=ZSTQT 瑜伽垫=ZSTQT 璃=UTZPQ 璃渣=XSTRS 璃碎=TUXTU 璃碎了=TUXTU 瓜=cQNPQ 瓶$=PTbRR 瓶=TQeKK
瓶了=YTSST 瓶子=SUYTU 瓶子碎=UUVUU 瓶盖=USYRS 瓶盖没=RTYTT 瓶身=PTaTT 甜=PXRZR 生$=ZSSST 生=eROPK 生产=RbQRR 生产日=SaQSR 生日=PRXWR 生的$=ZQSSS
生的=ZRRSS 生锈$=bSPPP 生锈=bSPPP 用$=WKSVS 用,=XTSVS 用=ZDCbX 用_=ZSNOX 用_c=RTSRY 用一=XWRRT 用上$=QRRRZ 用上=QRROb 用不=GNRhP
用不上=GMYbN 用不了=WYRLW 用不到=NPMfQ 用不着=SSSZT 用两=YSTTT 用了$=VSPXR 用了=cNHWS 用了_=YUSST 用优=STSSX 用优惠=STSSX 用到=VSQZS 用券$=RSSQa
用券=RSSQa 用半=XTSST 用半小=XTSST 用的=STZRT 用第=WTUTT 用过=WSRXR 用过的=YSTST 由$=PPNVZ 由=RMKbR 由退=TSSbN 由退货=TTSaP 甲=aSQRS 甲油=YTSST
申=SRMOc 申请$=SRSOb 申请=SRMOc 申请退=YRRRU 电$=dTMOP 电,=YSSST 电=mFVLA 电了$=YTSST 电了=YTSST 电动=aSTRT 电动牙=YTTST 电器$=PSaSR
电器=SRZRR 电头=TQZRQ 电子=YTSST 电宝=ZPOQY 电就=XTSTT 电水=XSSST 电水壶=XSSST 电池=YVVOP 电池充=ZSRRT 电没=bSOSS 电没反=XTSTT 电流=YTSTT
电源=QSaSQ 电热=YTSRT 电热毯=YTSRT 电线$=ORbTS 电线=ORbTS 电脑=bSQTR 电视=WRRYS 电话$=QTZTU 电话=INXeN 电话号=SSQaT 电话填=SSRZS 电风=YTTRU
电风扇=YTTRU 电饭=ZRRRS 电饭煲=YSSSS 男=RYOYQ 男友=TTTXT 男款=SaPTR 男款了=SYPVS 画=dPQQQ 画面=aRRSS 留=PRUZQ 留了$=RTSYS 留了=RTSYS 略$=OOOOc
略=OOOOc 疑=PcPPQ 疑似=SZRRR 疑似假=SZRRR 疙=YSTTT 疙瘩$=YSTTT 疙瘩=YSTTT 疹=bRSPR 疼$=dRQOS 疼=dRQOS 病,=ORNcU 病,只=TTTXT 病,是=STQTZ
病=TQMbU 痒$=bQRRS 痒=dOQQR 痕$=aQSST 痕=cPRRS 痘=aQRRR 痛=ZTSSS 瘦$=OQPcQ 瘦=OQPcQ 瘩$=YSTTT 瘩=YSTTT 瘪=PSaQR 瘪了$=PSaQR 瘪了=PSaQR
白=ZTIYM 白了=YRTUT 白的=WSSVT 白色$=SYTRT 白色=RWSWS 百=QUVXR 的$=WJWRX 的,=YUNZI 的,不=SWUVU 的,人=TSTXT 的,但=TRYUT 的,就=PQWYV
的,是=bQPRT 的,现=SSWVT 的1=RaSRS 的3=TYTST 的=SnEML 的_=OVYPV 的_c=UWUTU 的_p=TSVWT 的m$=TWUTU 的m=TWUTU 的一=WRVST 的不=MaOWO
的不一=NVRYR 的不同=SZTRT 的不是=SdSOT 的东=OeJOW 的东西=OeJOW 的书=PZUSS 的了$=TPPcP 的了=TPPcP 的事,=YSTTU 的事=YSTTU 的他=TSTXT 的其=UXTTT
的其实=UXTTT 的功=SZRTS 的功能=TYRTS 的包=SQaTT 的包裹=SQaTT 的单=SSVWS 的原=TPRVX 的原因=TPRVX 的口=RWSXT 的口味=RWSXT 的右=SaSRS 的右手=TYTST
的吧$=YTSQS 的吧=YVRQS 的和=TXSTT 的品=SYTTT 的型=UXTSU 的型号=UXTSU 的城=TTWTT 的城市=TTWTT 的塑=UVTTT 的塑料=UVTTT 的壳=TTTXT 的大=TXTST
的好=TRRaQ 的完=SbSRS 的完全=SbSRS 的小=RUUPY 的小区=TTXST 的小很=TWTTT 的尺=SaTRT 的尺码=SZUST 的差=SZTSQ 的年=SWSWT 的店=TSTYQ 的开=ZRSTT
的开不=ZRSTT 的快=RVXST 的快递=SSYST 的效=SYSTT 的效果=SYSTT 的日=TVWTU 的旧=WVSTS 的时=OMcYQ 的时候=OMcYQ 的是=PjLFN 的是_=TXTST 的是a=TXTTU
的是b=TXTTU 的是两=SXTTU 的是大=UXTSU 的是小=UWUTU 的是左=SYTTT 的是新=TSYSU 的是豪=TXTTT 的是黑=TXTTT 的材=TXUTU 的材质=TXUTU 的来=SZSSS 的杯=TSNTb
的杯子=TSNTb 的根=TXTTU 的根本=TXTTU 的款$=TZSST 的款=SXRWR 的正=TYTRT 的没=VUUNV 的牌=TZRRT 的牌子=TZRRT 的碗=UTVUU 的碗碎=UTVUU 的粉=QaSRS
的粉色=QaSRS 的纯=QaTQT 的纯羊=TWTTT 的羊=SYTTT 的羊毛=SYTTT 的老=TYTTS 的老款=TYTTS 的脸=TTTWU 的脸型=TTTWU 的花=SZTST 的订=TaSQR 的订单=TaSQR
的赠=SQPTa 的赠品=SQPTa 的跟=UWTTU 的跟我=UVTUU 的车=SVSXS 的返=URSTY 的返现=URSTY 的还=TRWXS 的那=RbULP 的那个=TbQPT 的那款=UYTRU 的都=aPSST
的问=RMVZU 的问题=RMVZU 的雾=SYTST 的鞋=RWXRT 的颜=STTXT 的颜色=STTXT 皮$=WVMUT 皮,=QbSSS 皮=cWFNR 皮带=aRQRR 皮球$=SSTTZ 皮球=SSTTZ 皮肤=bSSPS
皱=ZRSRS 盆=XRWQS 盆底=WUTUU 盒$=SRZTT 盒=RMjHK 盒压=STZSS 盒压坏=STZSS 盒子$=PRaRS 盒子=JRgMP 盒子压=SSYST 盒子都=SUWUU 盖$=QQbRP 盖=ZIdLI
盖不=aRRRS 盖不严=aRRRS 盖子$=PQdPR 盖子=TSbNP 盖没=RTYTT 盖没拧=RTYTT 盗=MfOPQ 盗版$=SYSTT 盗版=MeOPQ 盗版书=PbSRS 盗版光=SYSSS 盘$=SYSSS
盘=dTSKK 盘子=QSZST 盘读=aRQRR 盘读不=aRQRR 直=VMeOL 直不=PRaRU 直不发=UUWUT 直拖=QSZSS 直接=YSTRS 直播=MYMYU 直播间=OVNZU 直显=TTWTU 直显示=TTWTU
直没=RQcRR 直没更=TTXTT 直滴=YTRTT 直滴水=YTRTT 相=XURRT 省=TTWTT 看$=PLNcT 看,=ZUVQR 看=KJAlQ 看不=bMLQX 看不懂=OQNXa 看不见=ZSSRT 看到=PTSaP
看就=ObSRT 看就是=ObSRT 看清$=TSRZQ 看清=QOQdO 看的=SWSWS 看着=ObSSS 看着厚=TYSRU 看着很=SYURT 看而=TTSYT 看而已=TTSYT 看错=QLQeO 看错了=TQTZT
看错型=TOSaT 真=WdLJN 真的=bWOLP 真皮$=PZTST 真皮,=TXTTT 真皮=NdRRS 眼=fUIMM 眼假$=PbQRT 眼假=PbQRT 眼睛=aRRSS 眼线=YRSSS 眼镜=bQPSR
眼镜腿=ZSRRS 着$=UPRWW 着=XRAhE 着不=ORVaR 着不好=STUXT 着不舒=STUYT 着了$=SUUWU 着了=SUUWU 着像=PRSbT 着厚=TYSRU 着厚实=TYSRU 着合=WVTRT
着头=aSSNS 着头晕=aSSNS 着就=WXRRS 着就是=QZTTT 着很=SYURT 着很大=SYURT 着显=QSTaS 着没=ZSSRS 着火$=YTTRT 着火=YTTRT 着玩=RRTZT 着累$=QSSZT
着累=QSSZT 睛=aRRSS 睡$=TRSYS 睡=YOPYQ 睡不=VTTWT 睡不惯=STTYT 睫=aRSRS 睫毛=aRSRS 睫毛膏=ZSSRS 知$=TSVTW 知=MPYMb 知道$=RRUQY 知道=ORUNb
知道怎=STTRY 短$=PKMfN 短=LWJeK 短了=SUTXT 石=VXSST 码$=GRNaY 码,=TVTSW 码=HZCcU 码不=XQRXT 码买=TSUXT 码了$=TRSZT 码了=TRSZT 码事$=TWTTT
码事=TWTTT 码发=RcQPQ 码发错=TXTST 码大=RTTYT 码数=SQSaS 码数不=TRTYT 码查=SZSRT 码标=UVUUU 码的=YSTTU 码的事=YSTTU 码表=MdRSP 码表不=PbTQS
码表写=TXTST 码选=UUUWT 码选错=UUUWT 码锁=YTTSS 码锁打=YTTSS 砂=aTRPS 破$=aSQRS 破,=TaRRT 破=YMgHB 破了$=YPXKP 破了,=STXTT 破了=TMfGM
破损$=OOcQQ 破损,=RWTXR 破损=KQbXM 破洞$=ZSRSS 破洞=ZSRSS 破音$=ZSQTT 破音=ZSQTT 硌=PQQbQ 硬$=URQYR 硬=dMMUO 硬得=YSSTT 碎$=QNfOO 碎=EBoBF
碎了$=HQiLO 碎了=CMmIM 碎了一=PSaRT 碎了两=TTWTU 碎成=LQeQR 碎成渣=PSaSS 碎的$=QPbTT 碎的=QPbTT 碗=YOaMQ 碗有=ZSRRS 碗碎=STYST 碗碎了=STYST
碰=YQWQR 碰就=aSQST 磁=QbSRR 磁铁=RZTSS 磁铁一=SXTTT 磕=IJlIK 磕坏$=ORbRR 磕坏=MQdQQ 磕坏了=RTYST 磕掉=OSbRR 磕碰=RSYSS 磨=XRQXO 磨脚=QQRaR
示=PYdHL 示_=UUVUU 示_d=UUVUU 示已=TTXTT 示已签=UTWUU 示的=TYTSU 示签=UTXTT 示签收=UTXTT 示退=TTWUT 示退回=TTWUT 礼=JITVc 礼品=TQPTa
礼品没=TQPTa 礼拜$=SSZST 礼拜=SRaRT 礼物=TSMTc 礼都=STZST 票$=MKGKk 票,=TSSRZ 票=CBCDo 票开=OSSRb 票抬=SRSSZ 票抬头=SRSSZ 票没=TSOTa
票没给=TURUY 离=XXRPR 离谱$=RZTQS 离谱=VYSPS 秀=SdQNP 私=LSLKe 种$=OZPXS 种=TZLXP 种不=SYTTT 种不对=SYTTT 秤=aPTST 积=YOPMa 积分=QRPQb
积分没=QRPQb 积木=bQSPR 称=TcNNQ 称了=SYSTT 称了才=SYSTT 移$=aRQQS 移=aRQQS 稀=aRQRR 程$=STSSY 程=STTTW 程取=TUTXT 程取消=TUTXT 税$=QPcPO
税=OLcLW 税号=TQRQb 稚$=RQRaR 稚=RQRaR 空=WCgIQ 空包=STXUT 空气=VSWST 空气炸=YTSTT 空的$=JMhON 空的=NKhNM 空盒=QSZST 空盒子=QTYST 空调=aRPRR
穿$=ORSbS 穿=TKAmC 穿_=YUSSU 穿一=UYRQS 穿一次=QZTTT 穿上=RQQbR 穿上不=TTSYT 穿上显=STTXT 穿不=FMPlP 穿不上=ORTcT 穿不下=TUUWU 穿不了=PSSbS
穿不出=TSUXU 穿不进=QSTaT 穿两=ZTSRT 穿两次=XTTTT 穿了=cQPOS 穿了不=XUSTU 穿着=MPPeQ 穿着不=TTUWU 穿着像=RSTZU 窄=PRPaR 窗=ZOQVQ 窗帘=ZOQVQ
窝=WRSXT 立=TTWVT 站$=UUVUU 站=NOgNN 站丢=TUWTT 站被=TUWTU 站说=SRZSR 站说没=TSYTS 童=aWMUP 童款$=TVTVS 童款=TVTWS 童装=XYPRS 笔=fPMMM
笔不=UXTST 笔写=bQSRR 笔写不=bQSRR 笔断=aRQSR 笔漏=YSRSS 笔漏墨=YSRSS 符$=JlMFL 符,=SSTYT 符,是=TPTaU 符=IkLKK 第=ZTSQQ 第一=XVRSS 第一次=XTSTT
第二=VTWTS 等=GJnFL 等不=OReOR 等了$=STZRT 等了=NNgMP 等了_=TUVUU 等了一=STYRU 等了二=TUWTU 等了好=TTXSS 等太=STZRT 等太久=STZRT 答=VQPNb
答应=RSRPb 答应退=STSRZ 签$=OWZON 签=KTkFE 签写=WUTTT 签收$=PMfPQ 签收,=UTWUU 签收=MIkLK 签收了=SSaSQ 签收没=TSYTQ 算$=QPObQ 算=ULKbW
算了,=XSTTT 算了=XSTVT 算进=SSSQZ 算进去=SSSQZ 管$=STVSW 管=XSSQW 箱$=PSZVT 箱=ODnLF 箱不=bQOQQ 箱压=TUWUU 箱子$=STXTU 箱子=LMjLP 箱子_=TTXTU
箱子被=RTXST 箱子里=OQcSS 箱破=PSZSS 箱破了=PSZSS 米$=PcRRR 米,=SYSTU 米=YaPKM 米白=RZSTT 粉$=XRSVS 粉=eRITL 粉底=YOOXR 粉底液=ZTSST 粉结=YSSST
粉结块=YSSST 粉色$=SWTVT 粉色,=SYTTT 粉色=PbRTS 粒=XUSSS 粗$=VRQYS 粗=UQPZR 粘=hLNLO 粘一=YSSST 粘不=ZRSST 粘钩=YSSST 粮=ZPTTQ 精$=SYTTT
精=SbOOP 糊=fRQLM 糊底,=WUTTU 糊底=XTSST 糊成=UVVRS 糊成一=VSXST 糕=YOWOQ 糖=RaRRS 糙=aQSRT 系=YOWJW 系不=RPRPc 系不上=SRTRa 系我=TRbQQ
系我就=TUXTS 系统=aRRRR 紧$=UMMcM 紧=RINeP 紧漏=RTYTT 紫=SYTST 紫色$=SYTST 紫色=SYTST 累$=QSSZT 累=QSSZT 红$=aVRQQ 红=fMKHZ 红包=NRLNg
红包没=PSLPf 红印$=YTTST 红印=YTTST 红断=XTSST 红断了=XTSST 红有=YSSRS 红点$=YTTST 红点=YTTST 红疹=ZSSRS 红色=QVTXT 纤=TYSTT 纤维$=TWTTT
纤维=TWTTT 约=RSVRX 约定=RSVRX 约定时=TTXTT 纯=GhLYM 纯不=RRRbS 纯不想=TSRZT 纯属=UTTYS 纯棉$=QZUSU 纯棉=QaSRT 纯羊=TWTTT 纯羊毛=TWTTT 纯铜=SXTTT
纯银=SZSST 纯银的=SZSST 纱=VXSRT 纶$=SXTTT 纶=SXTTT 纸$=ZRSSS 纸=ZOWOQ 纸巾=YSRSS 纸箱=PTZST 纹$=cQQQR 纹,=XTTTT 纹=fQMMP 线$=XLbML
线,=YTTTS 线=kKVDC 线一=YTSST 线充=UZRRR 线头=aQRQT 线都=WTVTS 细$=NRQcQ 细=NRQcQ 绍=RbQRS 绍的=TWUTU 绍的不=TWUTU 绍里=TYQTT 经=ZUNVQ
经买=SSSZS 经在=STRZT 经过=SZTSR 经过了=STUXT 绒$=aTPQP 绒=YbLLL 绒服=aQSRQ 绒量=PbQQR 绒量不=QbRQS 结=adJQG 结团$=bQQPS 结团=bQQPS 结块$=ZSSRS
结块=dPPPQ 结块了=XTSTT 结束=PRWZR 结果=LiNQL 结果是=RZTST 结果根=TXTTT 给$=MHXLb 给=DXXAd 给力,=aTPTT 给力=aTPTT 给开=TTRTX 给我$=UZSRR
给我=MgXHH 给我发=RePNO 给我寄=TWYQP 给换=STRPZ 给爸=TSTZS 给爸爸=TSTZS 给的=SZTRT 给退=TTYRU 给退回=TUZSQ 给送=TTZQR 统=YPNYP 续=WXQSQ 维$=ZSSRS
维=ZSSRS 绿=aYMOQ 绿色$=SaRRT 绿色=SaRRT 缝,=XUSUU 缝=eQNRR 缝线=aSQSS 缩=YbMNP 缩不=ZSSRR 缩不回=ZSSRR 缩水,=SYSTT 缩水=PcORS 缸=TRWWS
缺$=SRVWS 缺=IKeDa 缺一=OQdRR 缺一个=TTYST 缺两=QYVQR 缺了=ORcQT 缺了一=RTYTT 缺了两=RSaRU 缺码=SPOPb 缺说=TQcTN 缺说明=TQcTN 缺货$=TOMSc
缺货=QLNRe 缺页$=bQPSR 缺页=bQPSR 罐=OWaPR 罐子=SXTTU 罐子上=SXTTU 网=TcPNQ 网上=TWUTU 网查=TXSST 网查不=TXSST 网页=QbSSS 罢=aSRQT 罢工$=aSRQT
罢工=aSRQT 罩=QRcQR 罩压=QTZTT 罩压裂=QTZTT 置=NYMYO 羊=JbOXN 羊毛$=NTRZR 羊毛,=TWTTT 羊毛=LXQYP 羽=ZURQP 羽绒=ZURQP 羽绒服=aQSRQ 翘=dPOOQ
翻=ZVPPR 翻新=UWSST 翻新机=UWSST 老$=QSRZQ 老=REHgU 老人=VSSXR 老人不=SSTYS 老公=TTTZR 老公说=UUUXS 老婆=RQRbO 老婆不=UUUWT 老家=STSZR
老家了=STSZR 老掉=aSRRR 老是=aQSST 老板=NOPNf 老板说=TSSUX 老款$=TXTVS 老款=TXTVS 老气,=UTUWT 老气=PRRbP 考=OQPcP 考虑=QQQbQ 而=PVVXR
而已$=TTSYT 而已=TTSYT 而是=QXTVT 耐=fPQKO 耐用=cTTMS 耳=dLTSL 耳机=aOWPP 耳机_=XTTTT 耳环=TRTYR 耳钉=aSQRS 耽=STYST 聊=OONNe 聊天$=QQPRa
聊天=OPNOd 聊天记=RSRQZ 联=PPZLY 联系=PMZMZ 联系不=RPRPc 联系我=TRbQQ 聚=TWTTT 聚酯=TWTTT 聚酯纤=TWTTT 肉$=YXOPO 肉=dSQKK 肚=bQPSR 肚子$=VRRWS
肚子,=YTSSU 肚子=bQPSR 股=eLLVN 股哈=WUTUU 股哈喇=WUTUU 股霉=XTTSU 股霉味=XTTSU 肤=ePQPQ 肥$=QSRZS 肥=QSRZS 肩=PQQcQ 肩膀=PQQbR 肩膀那=RRSZS
肯=MPUcP 肯穿$=RSTZT 肯穿=RSTZT 肿=VSSWT 胀=cQOPQ 胀包=ZSQSS 背=TRRZS 背高=STTXT 胎=ZSQSR 胖$=PRQbS 胖=MPPfQ 胖了=RTTYT 胖穿=TUUWU
胖穿不=TUUWU 胯=VSQWT 胳=UTXST 胳膊=UTXST 胶$=dRPPR 胶=iLKKN 胶了$=ZSSST 胶了=ZSRRT 胶水=XTSST 胸=SRRZS 胸围=SRRZS 能$=QcOQR 能=OoHDL
能不=TUTQZ 能不符=UVUUU 能用$=XXQSS 能用=WcPQM 能装=TZTRT 能跟=UWTUU 脑=VQOZQ 脚$=GKNiL 脚=KINiI 脚背=STTXT 脚背高=STTXT 脱=cRRPS 脱胶$=YTTRT
脱胶=YTTRT 脸=cLLXN 脸上=bQQQR 脸型$=TSTXT 脸型=TSTXT 脸大=PSTaT 腈=SXTTT 腈纶$=SXTTT 腈纶=SXTTT 腥=XTSTT 腰=KLOgO 腰围=RRSZT 腰围大=RRSZT
腰小$=QQSaR 腰小=QQSaR 腿$=PQbPN 腿=PIbYI 腿太=RSRYS 腿粗=QSQaS 腿都=YSSTT 膀=PQQbR 膀那=RRSZS 膊=UTXST 膏=cQQPQ 膜=gKLNN 膜敷=YSTTT
膜敷完=YSTTT 膜有=XTTTT 膜有气=XTTTT 膝=ZSSSU 膝盖=ZSSSU 自=dMQaC 自动=YSTRS 自己$=SQSaT 自己=aIQeH 自己不=UUTXT 自己没=TTUXU 自己的=PSRcO
自提=TSZRT 自行=ZSSRT 自行车=ZSSRT 臭$=bPPSQ 臭=iKHKL 臭了$=cSNPR 臭了=cSNPR 致$=OVONa 致,=SRTZT 致=MSNRc 致退=UTUTW 致退款=UTUTW 舒=QTRaN
舒服$=NQScO 舒服,=SXUST 舒服=QTRaN 航=WXRRR 般$=OOMdQ 般,=STTXT 般,不=STTXT 般=NNMeQ 色$=ZUETU 色,=RcPTR 色,给=SYTST 色=UhATH 色_=QcQQS
色_d=TZUPT 色不=OORdR 色不喜=SSTXT 色不搭=TQTZT 色了$=WbPOR 色了,=TSUXT 色了=VaPPT 色偏=SZTRT 色发=OgPMR 色发的=RZTST 色发错=QbQQT 色号=RVTWT
色和=RbSQS 色太=TKReS 色太深=TRUYU 色太艳=SRTZU 色差,=aQTRT 色差=RdTMM 色差太=QaTQT 色弄=RbTOS 色没=aUSPS 色的=XQTWT 色跟=SSTYT 色选=UPUZU
色选错=UPUZU 艳=SRTZU 艳了=TUUVU 节=ORUZQ 芯=aRRQR 花$=QVXST 花=cSPUF 花屏$=ZSSST 花屏=ZSSST 花盆=VRXQS 花纹=SYUTU 苗=aWPNR 苦=UNNSa
苦的$=bPSRT 苦的=bPSRT 苹=dPMUQ 苹果=dPMUQ 苹果烂=bROST 茶=ZPSUR 茶叶=YQQVS 茶叶喝=UTTXT 草=YUSTP 草莓=YUTOQ 草莓味=RZTSU 荐=SZTSS 莓=YWTOQ
莓味=RZTSU 莲=cPQQQ 莲没=aRRRR 菜=bQQPP 菜板=aSQSR 落=VPSZQ 蓝=ZeIJL 蓝了$=XTSTU 蓝了=XTSTU 蓝牙=YZOOO 蓝牙功=TYSTS 蓝色=RcPQS 蔫=cRPOR
蔫了$=cRPOR 蔫了=cRPOR 薄$=aPRQR 薄=bVNMO 薄得=ZRRSS 虑=QQQbQ 虚=OcWLK 虚假=PWZPO 虚假发=TNcTQ 虚假宣=SYSTT 虚标$=SYSSS 虚标=MfPQQ 虚电=ZRRTT
虫$=cPPPQ 虫=fNNLO 蛋=bNWKM 蛋破=QTZST 蛋破了=QTZST 蛋碎=QTZST 蛋碎了=QTZST 蛋糕=aPRQR 蜜=SSRYR 螃=bRQRS 螃蟹=bRQRS 螺=YIfJI 螺丝$=NQeRP
螺丝=XKfKI 蟹=bRQRS 血=cRQOR 行$=TZPPU 行,=RaTRU 行,就=RZUSU 行=ZbJMP 行李=XSSUS 行李箱=XSSUS 行程=TUTXT 行程取=TUTXT 行车=bQRQR 行车刹=XTTST
行车记=YSTTS 衍$=STRRa 衍=STRRa 衣$=TWTVU 衣=cLQWE 衣服=YLMbI 衣服上=VRSXS 衣服掉=YSTQT 衣服有=bSRQS 补$=ROYQW 补=HFREl 补偿$=RRQRb 补偿=PPOOd
补差$=RSSQZ 补差=RSSQZ 补没=SSSRa 补贴=TTRTY 补贴没=TTRTY 表=aeHML 表不=PbTQS 表写=TXTST 表走=aRQQS 袋$=RSYTT 袋=WObLN 袋化=QTZST 袋化了=QTZST
袖=ZMNXQ 袖子=ZMNXQ 袖子一=bSSOT 袖子太=QTSYT 袜=WRRPY 袜子=USSQY 被=HOiNN 被人=PRcPR 被人拿=TUXTU 被偷=QQbQQ 被偷了=STYST 被别=RTZRS 被别人=RTZRS
被压=STYST 被子=cOLUR 被拆=TTXTT 被撕=QRZSS 被退=UUWTT 被退回=UUWUT 被雨=TUWTU 被雨淋=TUWTU 裂$=YLZLN 裂=fEZBF 裂了$=cQRLP 裂了,=SUXTU
裂了=aNYJM 裂开$=YSQTS 裂开=YRUPR 裂纹,=XTTTT 裂纹=XTTTT 装$=FXULa 装,=QZQSW 装=MYXMX 装上=dRNPR 装上去=YTSRT 装不=KTTaT 装不上=SZTRS
装不下=RQQbQ 装也=XYPTT 装也好=XYPTT 装修=TSTYS 装写=TXSTU 装太=QSaSS 装太差=QSaSS 装完=VTQYS 装完好=VTQYS 装师=TSSTY 装师傅=TSSTY 装破=PRbSS
装破损=SSZTT 装被=STXTT 装费=SSSPZ 裆$=UQOZQ 裆=XNLYO 裙=OUObQ 裙子=PUPaR 裙子太=STTXT 裤=ZOJaJ 裤子$=RVXRS 裤子=VTPXN 裤子一=YSTTU 裤子裆=TSSXT
裤缝=ZSRTT 裤腿=RSRYS 裤腿太=RSRYS 裹$=QPfQR 裹=ELnIJ 裹_=STXTT 裹_l=TTXTT 裹不=SSXST 裹不见=SSXST 裹丢=TTXTT 裹丢失=TTXTT 裹外=TUWTU
裹外面=TUWTU 裹被=RTaTS 裹被雨=TUWUU 褪=eNPNQ 褪色$=bPSQS 褪色=dNQPR 西$=NbXNK 西,=WRPYS 西=VVXOO 西不=RXVNX 西兰,=SXTTU 西兰=SXTTU 西挺=PQVXV
西挺好=PQVXV 西是=SSZST 西是好=SSZST 西没=NQSYW 西没坏=SXPXS 西没有=SPWXT 西没毛=TTTYS 西没问=STXRV 西瓜=bROPR 西质=YRURT 西质量=YRURT 要$=KHMmJ
要,=VSZNR 要,是=WQaOS 要4=SaRRQ 要=GTMdX 要_=QbPPU 要_b=SZSRT 要了$=LNKkM 要了=KMOiM 要命$=XWSRS 要命=XWSRS 要开=TSQRa 要投=SQRQZ
要投诉=SQRQZ 要是=WVTRT 要死$=ZVQPQ 要死=ZVQPQ 要求=SPROd 要求退=UUUUV 要白=SPSaT 要的=QfQNS 要的是=TXTTT 要这=TSTYT 要退=TQSOb 要重=TSTUX
见$=ZQXQP 见=QIYFd 见了$=QSbOR 见了=QSbOR 见到=PPYSX 见着$=RSTRY 见着=RSTRY 见聊=PQOQb 见聊天=PQOQb 规=OePUL 规格$=TWSXP 规格=OdPUM
规格不=RbSQR 视=aQNVQ 觉$=XQQYP 觉=SOKgK 觉不=SVTWS 觉得=PQQeO 觉得不=TTSYT 角$=SRaQS 角=PLgMN 角磕=NRcQR 角磕坏=QTZST 解=MJMOf 解决$=QQQPb
解决=QQQPb 触=dRPPR 触不=aTSQT 触不好=aTSQT 触屏=YTSTS 触摸=YTSTT 计=VNUZM 计划=MROeP 计划有=PSRbS 订=SgPIT 订单$=SRSSY 订单=NfMMV 订单不=TZTTS
订单和=TZSRS 订的=TYTRU 认$=WVTST 认=RdPOO 认证$=RbPRQ 认证=RbPRQ 让=JGQXc 让买$=SRSaP 让买=SRSaP 让我=RMXMc 让我申=USUTX 让我退=TSVVU
让我选=UTURY 让退$=RRQVX 让退=RRQVY 记=RONSc 记录$=RSRQZ 记录=WQQPZ 记录仪=YSTTS 记用=PSSOb 记用了=RTTRZ 讲=TWTRW 证$=RbPRQ 证=QfNPM 评=SSSRY
评返=SSSRY 评返现=SSSRY 识=aWQNR 识别=bSROS 识别不=bSROS 诉$=PNONd 诉=PNONd 试$=RRSSa 试=FJGOk 试一=RRRPa 试一下=RRRPa 试了=SRSaS 试了一=TTTWT
试单$=SRQOa 试单=SRQOa 试用=SXSTW 试穿=STTYS 试订=SRSSY 试订单=SRSSY 试试=SSSOa 试退=URTTY 试退款=URTTY 话$=ZPWPR 话=aGRYR 话号=SSQaT
话号码=SSQaT 话填=SSRZS 该=RTTWW 详=LcLTS 详情=NdNTN 详情写=TWUTU 详情页=RaRRR 误$=PRaNT 误=JWXWN 误导$=RaRQR 误导=RaRQR 说$=QPOJf 说1=TYSST
说4=TVWTT 说=AoSBX 说_=SYSTT 说一=SYRTT 说三=TWVTT 说三天=TWVTT 说不=JTNZY 说不好=TTTYR 说丑$=SPRbR 说丑=SPRbR 说丢=UUXTS 说丢了=UUXTS
说加=SYRTS 说可=SZRRU 说可以=SZRRU 说大=SYSST 说好=ORZMW 说好_=UYTTS 说好两=SWVST 说好了=USRSZ 说好的=SUQSY 说实=XURSS 说实木=SZSTT 说家=UTUWT
说家里=UTUWT 说带=RbPSQ 说带充=TXTTT 说无=RaRSS 说明$=RMVPY 说明=KPcIW 说明书=PMeNS 说是=MbVPP 说是_=UWTUT 说是大=UWTUT 说是头=RYTTU 说是新=UVUUU
说有=TXSUT 说没=RNdPP 说没有=SOdSM 说没货=URRTZ 说没这=UXUTT 说用=TRRaR 说用不=TRRaR 说的$=TOSSa 说的=NaPMY 说的不=UWUSU 说的完=TYTTS 说的纯=RZURU
说真=TWSTT 说纯=TXSTT 说能=QeSPN 说能用=SaTSO 说话=aOPOX 说退=TTVQY 说送=SSRSZ 说送到=TSXTT 说送的=UPPUb 说适=TZTRT 说适配=TZTRT 说防=SYSTT
说防水=SYSTT 请$=SRSOb 请=RRKMe 请退=YRRRV 请退款=USUTX 诺=NZWOT 诺的=QbNQU 读=bPPPV 读不=bPPPV 读不出=aRTTS 读不回=STTTY 谁=RSSSa 谁出$=RSSSa
谁出=RSSSa 调=aXMPQ 调光=XWQTT 谈=NONPd 谈好=RSRPa 谈妥$=PPPPb 谈妥=PPPPb 谢$=MMMRd 谢=LMQQd 谢谢$=OPOUb 谢谢=OPOUb 谱$=RZTQS 谱=VYSPS
豆=aTPPR 象=PRNfL 象中=TVRYQ 豪=TXTTT 豪华=TXTTT 豪华版=TXTTT 败$=QQWQY 败=OPXPX 账$=RROSb 账=RROSb 货$=JXTLX 货,=VWYNL 货,l=SYSRT
货,是=RPbTS 货,物=UUVUT 货=FbVJW 货_=TVTTW 货上=SUaRP 货上门=SUaRP 货不=NVTWU 货不对=RaRRR 货了$=PRNPc 货了=OULLe 货了卖=UUTTW 货了叫=UUTSX
货发=SdNQQ 货发错=TaQSS 货吧=QcPRQ 货地=RRVZQ 货地了=TUYTS 货地址=TSTXT 货太=RRbRS 货太慢=TSYST 货慢,=XRVST 货慢=WPYSS 货没=QQeTN 货没发=RRaUP
货跟=TXTTT 质$=UROaP 质=jPHTF 质不=PYSVS 质不是=RYTTT 质感=TYTRT 质期=RaSSS 质量=iKNRK 质量_=aVORR 质量不=bNUQQ 质量也=WTVST 质量倒=TXUSU
质量可=PRTaS 质量堪=ZSSRT 质量太=cSQPT 质量差=cPOUO 质量没=JWXXU 质量真=ZRTRT 质量过=QSTaT 质量还=RZUTU 质量问=RTTTX 购=TTTYT 购买$=TTTYT 购买=TTTYT
贴=XYMOT 贴不=XTTTT 贴没=TTRTY 贴没到=TTRTY 贴膜=ZQRRS 贴膜有=XTTTT 贵$=POQcS 贵=HHIgV 贵了$=OPOdO 贵了=MONcU 费$=ONMMf 费,=TUTXT 费=HOEIk
费太=SSRMc 费谁=RSSSa 费谁出=RSSSa 赔=MXMLb 赔偿$=RQQQa 赔偿=RQQQa 赠=HELKl 赠品$=RPOSc 赠品=KIIOk 赠品没=SRNTb 赠的=RPYRX 赠送=TRTSY 走$=OQbTQ
走=VKdPM 走了$=STZRT 走了=RSaQT 走错=TTXTT 赶=MOdLT 赶不=MPeMO 赶不上=OQdNP 起$=UQOZS 起=mJGME 起来$=XQWRR 起来=YRVPQ 起来像=VXRTT 起毛$=YSTST
起毛=YSTST 起泡$=ZRQSS 起泡=ZRQSS 起球$=VXRRS 起球=ZUQPR 起红=aSSQR 起红疹=ZSSRS 超=JWaTI 超区=RPaQR 超时$=SRZRS 超时=RQdPP 超时未=TTXTT
越=WTSVT 趣=RSRZS 足$=VXOMV 足=UZNLV 跑=hJQIL 跑不=XTTTU 距=QWSXQ 距太=TXUST 距太大=TXUST 跟$=QRTaS 跟=DkAYH 跟_=QbRNV 跟_l=UVTUU
跟_p=SaTQS 跟专=UXURU 跟专柜=UXURU 跟介=TVUUU 跟介绍=TVUUU 跟图=NfSPQ 跟图上=RVUWU 跟图片=SaUQT 跟客=SXTSV 跟客服=SXTSV 跟宣=TWTTT 跟宣传=TWTTT
跟我=OSQcR 跟我手=SQTZT 跟描=UZTQT 跟描述=UZTQT 跟正=RZSST 跟正品=SYTST 跟照=SYTST 跟照片=SYTST 跟直=TXUSU 跟直播=TXUSU 跟详=TYTRT 跟详情=TYTRT
跟说=SZSST 跟说的=TXTTT 跟页=VVTST 跟页面=VVTST 路=LIkNN 路上=LKkLP 路上_=RPbST 路上耽=STYST 跳$=aSQRS 跳=fOMOQ 跳闸$=YSSTT 跳闸=YSSTT 踢=SSTTZ
踢皮=SSTTZ 踢皮球=SSTTZ 踩=WTWST 蹲=YSTTU 蹲就=YSTTU 身$=USSYS 身,=UWTRU 身=ZJUYM 身上=WRSWT 身有=aQSRT 身没=UTXST 车$=WPTXT 车=iPJQF
车不=XTTST 车不灵=XTTST 车刹=bQROR 车刹车=aRSQS 车型=SXSWQ 车片=ZRSSS 车记=YSTTS 车记录=YSTTS 车跑=XTTTU 车跑不=XTTTU 车轮=XTTTU 车轮子=XTTTU
转$=cPRNQ 转=eNRLO 转圈=ZSSST 转站=TUXTT 轮=fNOLP 轮子=dPSNS 轮子不=ZRTRT 轮胎=ZSQSR 软=ZRUQR 软了$=WTWSS 软了=WTWSS 输=MNhNM 输中=QTZTS
输途=QSaSS 输途中=QSaSS 辣=bSNSQ 辣的=YSTTT 辣辣=YSTTT 辣辣的=YSTTT 边=dOTKM 边角=URZRR 边角磕=PSaSS 达=KPXUX 达没=TTZTQ 过$=RVWLX 过,=VTSXR
过=aOWNQ 过了$=OXMXX 过了=HRYWV 过了承=SQaSS 过了生=STZRT 过了还=STXTT 过关=XSRUT 过完=ORYXR 过我=SYSSS 过敏$=cQPPQ 过敏=ePNNP 过期=eOLOQ
过期_=aRPRR 过的$=bPRRR 过的=cROQQ 运$=STaRQ 运=EHgDd 运费$=RQPPb 运费=NNJIh 运输=MNhNM 运输中=QTZTS 运输途=QSaSS 近=QSSZR 返=NRLMf
返现$=RQRQZ 返现=PLMMg 返现不=SSSSY 返现没=TPPRc 还=bJeQA 还不=STYTT 还不发=STYTT 还在=RYVQS 还少=RTYTT 还掉=aTQST 还是=XKOcQ 还有$=SSSYS
还有=YOPYQ 还没=PNhKL 还没_=RSZSR 还没到=QRcPR 还没发=TTXTT 还漏=VRXST 还行,=RaTRU 还行=RaTRU 这=NUKbV 这不=RZTST 这不是=RZTST 这个$=TUSVV
这个=RQNfM 这个_=YQSWS 这个件=TTXTT 这个价=XQRXQ 这个味=TTUXU 这个款=UTUWT 这个颜=SQTYT 这么=SXSTT 这功=TXTTT 这功能=TXTTT 这样$=NPYPZ 这样=KNWOc
这款$=TYTST 这款=TYTST 这质=ZRSRT 这质量=ZRSRT 进$=VSNZP 进=WSGbQ 进不=TSRYS 进不去=TSRYS 进去$=LSPZX 进去=PRRXX 进去电=XTTST 进口=SYTST
进口的=TXTTT 进水$=WVSSS 进水=ZUQRR 远$=TYVQS 远=NWWTQ 连=hQMLN 连不=fMPNQ 连不上=fMPNQ 迟=QOdQO 迟不=TQaTQ 迟不发=TQaTQ 迟发=SRYTS 迟发货=SRYTS
迟迟=TQaTQ 迟迟不=TQaTQ 述=LfMTK 述一=WQTXU 述一样=WRUVU 述不=PYRVQ 述不符=SVRXS 述差=SZUQT 述的=ReROQ 述的不=SZTQT 述的材=TWUTU 迹=ZSTQS
退$=SGEXa 退=CAGOo 退_=TTSTX 退一=MNJTf 退一下=SSSPa 退一半=PQNQc 退个=RSROc 退个差=RSROc 退了$=PSSTY 退了=NRQWY 退了重=TTSTX 退再=UTUSX
退再拍=UTUSX 退吧$=STSZR 退吧=STSZR 退回$=RSbSO 退回=UMjLG 退回了=SUaRP 退回去=TTaRQ 退回发=STZSR 退差$=STSQa 退差=PRQKf 退差价=RSSNb 退我=TSRPb
退款$=QIPJh 退款=PHPIj 退的$=TSSRZ 退的=TSSRZ 退货$=WMLfN 退货=WMLfO 退运=TTSTX 退运费=TTSTX 退部=SSSSY 退部分=SSSSY 退钱$=STRQZ 退钱=STRQZ
送$=LGfFV 送=ABoMS 送上=QRfMN 送上楼=RRcNQ 送上门=TTZSQ 送不=QSPcO 送不出=QSPcO 送了$=OSKgP 送了=MQGjO 送了一=TTPZT 送人=TTWVS 送到$=TSZST
送到=PNhMQ 送到了=TSXTT 送到别=TTYST 送女=USSYT 送女朋=USSYT 送得=QRdOS 送得太=QRdOS 送晚=QSaQS 送晚了=QSaQS 送来=RYVPQ 送的=RNFRi 送的没=TPNTb
送礼=SSNYZ 送货=STeQK 送货上=SUaRP 送达=TTaRT 送错$=TPdMR 送错=VMhIN 送错地=TSYRT 送错楼=UUYTS 适$=OQQcS 适,=ZUSSR 适,想=UTUWT 适=KQJiJ
适合$=SSTYS 适合=KLPhP 适合我=QOSdR 适用=RaTQT 适配=TZTRT 选=BMDjY 选成=RQSaT 选的$=SVSPY 选的=McOQX 选的不=TWUTU 选这=UTURY 选这个=UTURY
选错$=TMTcS 选错,=TYSRT 选错=NILlJ 选错了=SQRaR 选错尺=URTYT 选错颜=TQTZT 透=aQTOP 透了$=SUWUU 透了=RTYTT 递$=SSZSS 递,=STUXT 递=JIoEF
递_=RTUXT 递_l=UUVTU 递一=TTXTS 递一直=TTXTT 递不=PWYQS 递公=UUWTU 递公司=UUWTU 递员=RScRP 递员不=TUWTU 递员扔=TUVUU 递员送=TTXTT 递太=UUVUU
递太慢=UUVUU 递小=TTWTU 递小哥=TTWTU 递弄=URXST 递弄丢=UUVUU 递慢=XSUTT 递把=SRaST 递拒=UUVUU 递挺=ZTQST 递摔=XTSTU 递放=TTXTT 递放错=TTWTT
递没=YRMWX 递没毛=STQUZ 递没问=aTPTT 递点=SUZRU 递点关=TUVUU 递给=TTZSS 递自=TUXTT 递要=TTXST 递说=TTZSR 递退=TUXTS 递退回=TUXTS 递送=SRaQS
递送错=SRZQT 途=QSaSS 途中=QSaSS 通$=RSVRY 通=PXRGc 通好$=TTTRY 通好=SSSQa 通电=VTVTU 通知=TSZST 通过=OYOPZ 速=PRaUP 造=YZMMN 造假$=QaQRR
造假=QaQRR 造革$=TXTTT 造革=TXTTT 道$=UQRUX 道=ZQNOY 道不=RYTUT 道不对=SYTST 道冲=ZSSRT 道大$=aRTPS 道大=aRTPS 道太=WTTUT 道太冲=WTTUT
道怎=STTRY 道怎么=STTRY 道我=STUXT 遥=aMZLL 遥控=cPTON 遥控器=ZRVQP 遥控车=XTTTT 那=HeOYJ 那个$=TTSXU 那个=PaOWR 那个模=TYRTU 那个颜=UXURU
那么=QbRQQ 那么大=QbRQQ 那款$=SYQVS 那款=RZPVS 那里=SRSZT 那里紧=SRSZT 邮=QQQOd 邮费$=SSSQa 邮费=QQQOd 邻=SRaRQ 邻居=SRaRQ 部=WNPMd 部分$=RSSSZ
部分=RQRQb 都=aQgBA 都不=SWaMP 都不一=XUTRT 都不发=SSYST 都不对=TXTTT 都化=QTZTT 都印=QZTTU 都吸=YSSRT 都吸不=YSSRT 都对,=WRWTT 都对=YQVST
都散=XTSTU 都是$=WSUTU 都是=cPPPR 都染=YTSTT 都没=QTYWN 都没有=OUVYQ 都没给=USXUS 都烂=WTTTU 都烂了=TUVUU 都结=VTWST 都裂=YTSTT 都裂了=YTSTT
都过=TSYRS 都过了=WTVST 配$=NMQfR 配=BXfXD 配件$=RQcQS 配件=NLgMP 配件不=SSYST 配件没=TSYTT 配件缺=TSYST 配我=TSTYT 配我的=TSTYT 配料=RZSST
配料表=SYTTT 配置=QbPRS 配送=TVXST 酒=TXWPN 酒精=WVSST 酯=TWTTT 酯纤=TWTTT 酯纤维=TWTTT 酱=VObMP 酱油=VRYQR 酸=ePNPQ 酸奶=cQOQQ 里=RVYZA
里不=OVZSR 里人=TTTXT 里写=TVWSS 里写的=TTXTT 里就=XRVTT 里是=PZURS 里有$=SRSaS 里有=YQQXR 里没=SSQaQ 里的=WYPRS 里看=ZSSRT 里看不=ZSSRT
里紧=SRSZT 里说=TXTTT 里还=RRQaS 里还有=RRQaS 里那=TWTUU 里那个=TWTUU 里面$=ZSQST 里面=WNbKM 里面东=STXTU 里面也=STWTT 里面是=QWWST 里面有=ZSPTT
里面的=ZSSST 重$=WUPXN 重=LbAcQ 重不=PeQMP 重不符=TXTST 重不足=QaRQR 重买$=UUTWT 重买=UUTWT 重了$=TTTXT 重了=PRRcQ 重复=OKMdV 重复下=TSSYR
重复了=SSQaS 重得=SZSSS 重拍$=STSUX 重拍=STSUX 重新=SPQWZ 重新下=TSTUX 重新拍=TRRXX 重量=RcROS 野=QUZRQ 野生=TYTTT 量$=RVQZR 量=XTRUM 量_=aVORR
量_o=PYRXT 量下=SVRYS 量不=XUaIJ 量不够=PZYKR 量不好=PXVVS 量不错=OPZXU 量也=WTVST 量倒=TXUSU 量倒是=TXUSU 量可=PRTaS 量可以=PRTaS 量堪=ZSSRT
量堪忧=ZSSRT 量太=cSQPT 量太差=aSTPT 量好$=RQQcM 量好,=RTXUT 量好=NORbS 量好了=STRQa 量少=RXVQR 量差$=cORSP 量差,=QVTXT 量差=cPOUO 量没=JWXXU
量没问=LWXVU 量真=ZRTRT 量真的=ZRTRT 量虚=OaSSS 量虚标=OaSSS 量过=NPPXZ 量还=RZUTU 量还行=RZUTU 量错=RPRbS 量错尺=SRSZT 量问=RTTTX 量问题=RTTTX
金$=QaRRS 金=SbMLX 金属=SXTTT 鉴=PcQRR 鉴定=PcQRR 鉴定是=RZSTT 针$=aRSST 针=cQQPR 钉=cSPPR 钟$=ZSRST 钟=ZOPVQ 钢,=SXTTT 钢,磁=SXTTT
钢=ZWOPQ 钢笔=ZRRRS 钢笔漏=YSRSS 钩=bQRPS 钱$=IJHTg 钱=MGHZb 钱了$=RTPWW 钱了=RTPWW 钻=ZURQQ 铁=WXRRR 铁一=SXTTT 铁一吸=SXTTT 铃=cROQR
铜=VYQRS 银=VZRPS 银的,=SZSST 银的=SZSST 链=hTHOK 链_=dPSQR 链_b=aRTSS 链_s=ZSTST 链头=WTTTU 链戴=XTTTT 链接=RaQRS 链接写=TYRTT 销$=SRSYV
销=RQRTZ 锁=dQONP 锁打=aSRRS 锁打不=aSRRS 锅=gKJQM 锅太=OTTbT 锅底=YTTTU 锅底涂=YTTTU 锅把=aTRQT 锅炸=YTSTT 锅用=WUTTU 锅粘=aRSQR 锈$=bSPPO
锈=bTOOO 锈钢,=SXTTT 锈钢=RZTSS 错$=EZOVV 错,=XKZUU 错,但=UPSZU 错,就=RQZPX 错,快=TRZST 错,我=UVUTU 错,是=dLQWP 错=AXNgO 错_=PWNZO
错_c=TSTXT 错_i=SZQRR 错_m=TSSYS 错_s=TSTXT 错了$=FeDYR 错了,=RRPXX 错了=CdAcQ 错了_=UTTXS 错地=SUYQS 错地址=TWVST 错地方=TSYRT 错型=QROcR
错型号=QROcR 错城=RRaQR 错城市=RRaQR 错尺=RNScR 错尺寸=SQSZT 错尺码=TQTZT 错柜=TTXST 错柜子=TTXST 错楼=UUYTS 错款$=UZTXM 错款=UZTXM 错规=TWTWP
错规格=TWTWP 错误$=TWURW 错误=SVUQX 错货,=SSYSS 错货=PPXQa 错过=STbPS 错颜=PVRXR 错颜色=PVRXR 键=dQOQP 键失=bSQSR 键失灵=bSQSR 键盘=aRRRR
镀=WXRRR 镜=ZWVML 镜子=QTaTT 镜子碎=STYTT 镜片=aRSSS 镜片有=aRSSS 镜腿=ZSRRS 镯=ZRRUT 镯子=YTTRU 镯子戴=YTTRU 长$=JOVcP 长=XTMZH 长一=cRRNT
长一短=bSSOT 长了=TUSXU 长度=QcROQ 长痘=aQRRR 门$=NPYVU 门,=SUXTU 门,一=TUVUU 门=YJaUL 门关=aRPRT 门关不=aRPRT 门口=PQcQQ 门口没=SSZSR
门口被=UUVUU 门铃=aSPRS 门锁=ZSRSS 闪$=XRQWR 闪=fOMSL 闪一=ZSRQS 闪一闪=ZSRQS 问=QNPSf 问题$=SMRQb 问题,=SRUWT 问题=SMQVb 问题_=TUUWT
问题也=RTPQa 间$=QSYVR 间=NRbTP 间看=TZTQU 间还=WSVST 闸$=YSSTT 闸=YSSTT 闻=VTPZO 闻不=QSTZT 闻着=WWTRT 防=UfILJ 防伪$=RaPRR 防伪=PeNQO
防伪码=SYTTT 防晒=bPQRR 防水$=SXUTU 防水,=RYTTT 防水=PbRSS 阳=QSSZU 际=NfONP 际_=TYTTT 际_p=UWTUT 际是=TWTTT 降=MQOZW 降价$=SSTbO 降价=NQPbU
降价了=RTTTY 险$=WTSSX 险=WTSSX 陷$=aSSRS 陷=dRQQQ 随=MTOKd 随便=MROKd 隐=WTNOY 隔=YPUXO 隔壁=WRTXR 难=PJMdS 难听$=TRTRZ 难听=TRTRZ
难看$=RQRZQ 难看=RQRZQ 雨$=YPWPP 雨=aSXKL 雨伞=aSPSR 雨刮=ZSSST 雨刮器=ZSSST 雨就=QZSTS 雨淋=TUWTU 雨淋湿=TUVUU 零=YMaOP 零件$=TUWTU 零件=PPdOS
零食=aQPSQ 雾$=bRRRS 雾=cUPOQ 需=PMPhQ 需要$=RNSdR 需要=PMPhQ 需要了=RSQbS 震=VTWST 霉$=eNMQP 霉=hKJMM 霉味$=ZTTRT 霉味=ZTTRT 霜=aPPTQ
霜用=YTSRS 霜用了=YTSRS 露=cSNQQ 静$=WRZPP 静=SYYPN 静音=PaTTS 非=QeNQM 非正=SZTTS 面$=aUOQS 面=dVYBA 面不=SXSTU 面东=STXTU 面东西=STXTU
面也=STWTT 面也碎=STWTT 面写=RYTST 面写的=RYTST 面包=ZSQST 面料=WaONQ 面料不=PbTRT 面料成=QYTTT 面是=QWWST 面有=ZSPTT 面标=SXTTT 面标的=TWUTU
面没=QVYSR 面的=ZSSST 面的碗=UTVUU 面膜=bPRSS 面膜敷=YSTTT 面裂=VSWSR 面说=SYSTT 面都=WTTTU 面霜=ZRRUR 面霜用=YTSRS 革$=TXTTT 革=TXTTT 鞋$=RSZST
鞋=hENSG 鞋只=RSaRT 鞋垫=YTTST 鞋子=XPMYQ 鞋底=aSRRS 鞋码=QSTaT 鞋跟=XSSUT 鞋面=aTQST 音$=cROSS 音,=TWTTT 音=hTJKM 音箱=YSSTT 页$=dOOQQ
页=bfEGH 页写=SYTTT 页标=TWUTU 页标的=TWUTU 页粘=YSSTT 页面=OfNOP 页面写=RYTST 页面标=SXTTT 页面说=SYSTT 顶=TQQZR 顶脚$=ORRbS 顶脚=ORRbS 项=YPQWQ
项链=YPQWQ 项链戴=XTTTT 顺=PSUZS 顺手$=QRSaT 顺手=QRSaT 须=ZSRRS 须刀=ZSRRS 预=JIXcK 预售=PRbQQ 预期=QOOdR 预算=QQObQ 预计=SSZQS 领=UKYRW
领口=USRYS 领口太=QTSZT 颗$=aRSSS 颗=ZQWPP 颗粒=XUSSS 颗螺=QTZSS 颗螺丝=QTZSS 题$=QRPNd 题,=SRUWT 题,但=VUWSR 题,包=XTTTT 题,单=TTTXT
题,就=NXOXX 题,快=SSXSV 题,我=RTTZS 题,拉=bQSQS 题,是=QTVVW 题,纯=TTTXT 题=PTOTb 题_=TUUWT 题_j=TUUWT 题也=RTPQa 题写=QZSTT 颜=PaGaD
颜色$=OPQdQ 颜色=PaGaD 颜色_=SYTST 颜色不=OORdR 颜色了=QYRSV 颜色偏=SZTRT 颜色发=PdQOT 颜色和=RaSRT 颜色太=MLSgS 颜色弄=RbTOS 颜色没=aUSPS 颜色跟=SSTYT
颜色选=UPUZU 额$=PPPOc 额=NLNVb 风=dKMWN 风扇=cRRPS 风机=ZRSST 风格=PQScR 风格不=QRSbS 飘=bPRRS 飞=aPUPR 食=aQPSQ 饭=bQPQR 饭煲=YSSSS
饭煲煮=YSTTT 饼=eOSNP 饼干=cRQPQ 馊=bRORS 馊了$=bRORS 馊了=bRORS 香=YVNVO 香味=NVRZR 香水=XTSST 驿=POfON 驿站=POfON 驿站被=TUWTU 驿站说=SRZSR
骂=PNOXZ 骂人$=SQSSZ 骂人=SQSSZ 骂我$=TSTSY 骂我=SRTWW 验=QaVRQ 验过=SZTSU 骑=XQaOQ 骑手=SSbQQ 骗$=OcOPO 骗=FnFFF 骗人$=RbSRO 骗人=PePPN
骗人的=RaRSS 高$=OMPdT 高=OWIdN 高不=RSTZT 高仿$=RaSQS 高仿=OePOP 高仿货=SZSSS 高度=TUTWT 鱼=dORPO 鱼死=aTRRT 鱼死了=aTRRT 鱼缸=TRWWS 鲜$=cPQPR
鲜=dNTLN 鸡=XQYOO 鸡蛋=XQYOO 鸡蛋破=QTZST 鸡蛋碎=RTYST 麻=SSSWW 麻烦=SSSWW 黄$=dSNOQ 黄=bVKQM 黄的$=SYTTT 黄的=SYTTT 黑$=WLLUY 黑=dQDSU
黑了$=cSPPR 黑了=cSPPR 黑屏=YTSST 黑色$=TUUVU 黑色=PZRUR 鼓=dPNQQ 鼓包$=bQPRR 鼓包=bQPRQ 鼠=gLLON 鼠标=fMNPO 鼻=aRRRS 齐$=TRbQP 齐=SQcQO
龙=YTRTT 龙头=YTRTT 龟=XQWQR 龟速=SRYSS
"""
