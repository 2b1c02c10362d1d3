"""Weights of the pieces of a text, by `tests/core/learn_reasons.py`; do not edit.

Each entry is a piece and, after `=`, a letter for each category: so many steps from the middle one of LETTERS.
"""

# ruff: noqa: E501 -- Chinese characters count twice

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmno"
STEP = 0.15
WEIGHTS = r"""
,一=bSTPQ ,一洗=XTTTT ,一直=VSXST ,一碰=YTSTU ,不=RQScO ,不太=TTTWT ,不想=TTXTT ,不是=TWQWT ,不适=UTUWU ,不需=TTTWT ,专=TWTTT ,专柜=TWTTT
,东=WSVTT ,东西=WSVTT ,两=WWSST ,主=TVWTT ,主要=TUWTT ,买=TXRUS ,五=QXVTS ,人=USTXT ,人家=USTXT ,他=TQTaR ,他不=TSTYT ,但=aVSQJ
,但和=QUTYT ,但是=aNVTO ,但面=VWTST ,你=SbQQS ,你们=SbQQS ,充=ZTRRT ,先=UTTYR ,先退=UTTYR ,全=XSUST ,全是=XSTTT ,其=TVUVS ,其实=TVUVS
,写=TXTTT ,写的=TXTTT ,到=QdPRR ,到手=QdPRR ,包=VYTRR ,包装=WXSSS ,包裹=SWUTT ,单=SQUZS ,单纯=STRZS ,发=RcRQS ,发来=SZSSS ,只=LSRdS
,只是=NTOdT ,可=aUTQN ,可惜=TXTVP ,可是=aPSRT ,吊=TWTTT ,吊牌=TWTTT ,后=VSRYR ,后悔=RUSZS ,和=TVTTV ,商=STWQX ,商家=TTVSX ,图=RaTPT
,图片=TXURT ,地=WRXRT ,外=VRWTT ,字=RZTTT ,官=UYTTT ,实=PdQQR ,实物=TYSTT ,实际=RaSRS ,客=SWUQV ,客服=SWUQV ,寄=SbQPS ,寄来=SXTTU
,少=RXWRT ,少了=RXWRT ,就=OQRbX ,就差=STUTW ,就是=PQQcV ,屏=ZTRST ,屏幕=XTTTU ,差=XWSRS ,差点=XTSTT ,已=UUWUT ,已经=UUWUT ,应=SUTXT
,应该=SUTXT ,开=TZSRS ,快=QPdOU ,快递=QPdOU ,怀=TVVUU ,怀疑=TVVUU ,想=RQScQ ,想换=SRTZT ,想退=UUUXS ,感=XTTST ,感觉=XTTST ,我=MWQcM
,我买=TXUSU ,我就=SSRZT ,我要=UYSRT ,我订=UYTST ,打=YSTTT ,打开=YSRTT ,扫=TZRRT ,扫码=TZRRT ,把=YTSST ,拉=bQTQS ,拉链=bQTQS ,插=SXTTT
,收=XbNPQ ,收到=YcLQR ,放=TTTYS ,放不=UTUWT ,是=iFYOQ ,是_=XRZMQ ,是一=WRXST ,是产=ZRSRS ,是你=TYYOT ,是发=PcSOR ,是客=RSQQb ,是快=SSaRT
,是我=LGJoM ,是收=ZRRUT ,是根=RQaST ,是真=aRRRT ,是等=STZRT ,是裤=YRTTU ,是面=ZQTST ,本=XSRWT ,本来=XRSWT ,来=OfOQR ,来的=PePRR ,杯=STXTU
,杯子=STXTU ,标=TXTSU ,标签=UVUUU ,根=cTPOT ,根本=cTPOT ,水=VTVTU ,没=NWWWS ,没有=PYWQT ,没看=RRTZT ,洒=RTXUU ,洗=XVSST ,涂=VUUUU
,涂层=VUUUU ,温=TSXTT ,物=TUWUT ,物流=TUWUT ,现=RRVYS ,现在=RRVYS ,瓶=VWTTT ,用=UXOWR ,用一=WXRST ,用不=RSTZT ,申=YSRWP ,申请=YSRWP
,磁=RZTSS ,磁铁=RZTSS ,称=SXSTT ,称了=SXSTT ,穿=VRRXS ,穿上=TTTXT ,穿着=XTTTT ,等=TQaST ,等了=TQZTT ,箱=RSZTT ,箱子=RSZTT ,纯=SRSbR
,纯属=UTTXS ,纯粹=TSUYT ,线=ZTRRT ,经=WVSTT ,结=RaTRS ,结果=RaTRS ,给=RaSQS ,给我=SZSRS ,缺=USXTT ,罐=SXTTT ,罐子=SXTTT ,老=TTTVW
,而=QXTVT ,而是=QXTVT ,螺=aQSSR ,螺丝=WSVTT ,装=RZSTR ,装上=SZTRR ,要=SUSPZ ,说=TXTTT ,走=TSUXT ,跟=UWSVS ,还=XSUSS ,还有=YTSST
,这=RYQXS ,这个=SWRXS ,退=OQNWa ,退一=TTRaR ,退了=RTSYU ,退差=STSNb ,送=STYRT ,送得=STYRT ,配=SYTTT ,配料=SYTTT ,里=QSbST ,里面=QSbST
,重=SRQYW ,重新=TRRXW ,量=RZTST ,闻=WWTRT ,闻着=WWTRT ,页=SXTTT ,页面=SXTTT ,颜=VUXPT ,颜色=VUXPT ,骑=YSSST 00克=TXTTT 0克$=SaRSS
0克=SaRSS 0实=TXTSU 0实际=TXTSU 0码=SaRRQ 40码=SaRRQ 48小=TSYTT 50克=SZRSS 7天=RRPcN 7天无=TTTYQ 8小=TSYTT 8小时=TSYTT ^7天=RRPcN
^a货=PdPPN ^u盘=ZTSTS ^一=NMaaH ^一套=SSZST ^一时=PSPbT ^一直=PQcRS ^一般=PPNcR ^七=SSSZR ^七天=SSSZR ^三=WXVPQ ^三天=ZSRTT ^上=KcKYO
^上当=NdNNQ ^下=HWMaU ^下单=MYQZN ^不=ELTTj ^不_=IRZWG ^不会=MOQJf ^不值=RRSaP ^不像=PbSQR ^不合=ORScQ ^不喜=SRSZS ^不太=SSSaR ^不好=PRSfM
^不小=RSSaS ^不怎=RQSbN ^不想=SRQQa ^不按=QSbPR ^不是=XXYGK ^不知=PQPOc ^不给=PMUKf ^不解=QQROb ^不送=RRXWP ^不适=SSSYS ^不需=UUUWT ^与=TTTTX
^与实=UVUTU ^丑=LQOdP ^专=PVRRa ^专票=PTSRa ^东=MTZUT ^东西=MTZUT ^丢=PQcPQ ^两=YNZOT ^两个=XRUSU ^两只=XQXQT ^个=SVSYQ ^中=bRROR
^主=RcPQQ ^主播=RcPQQ ^书=fMPQK ^书包=XTSTT ^书页=bQQRS ^买=HTQdQ ^买_=QdNQR ^买了=aOYMS ^买多=TRTYS ^买大=TTUVU ^买完=RRSbQ ^买家=TYSQV
^买小=TTTWT ^买成=QMRdS ^买来=SRSZS ^买的=PgOLP ^买给=SQSbR ^买贵=RRRLd ^买重=TSSZT ^买错=TJSgS ^二=XURQS ^二手=XURQS ^产=QcRQS ^产品=TWUTU
^产地=RbSQS ^人=RQPZV ^人不=SSQZR ^从=TSZSS ^仓=STWOV ^仓库=OTXPV ^付=NOYRX ^付款=QRVVV ^以=NZOXO ^以为=TQTZU ^价=KKNOh ^价保=SSSRZ
^价格=NLPQe ^仿=OdQQP ^仿品=QaSTR ^优=PQOOd ^优惠=PQOOd ^会=STSSY ^会员=STSSY ^体=aOSTS ^保=WURJX ^保价=RSTRZ ^保温=aRQRQ ^保质=RaSSS
^假=QeRMN ^假一=SZRSS ^假发=XPWTT ^假的=TYSTT ^偏=LKQfM ^做=cUNNO ^做工=cSPNO ^停=NNNPc ^偷=XYPNP ^催=QRaSS ^催了=QSZTT ^儿=YPPXS
^儿童=ZSRRT ^充=iQIKN ^充气=YSSTT ^充电=fNNOQ ^先=STSYS ^公=PQPcQ ^公司=PQPcQ ^其=NKOTe ^其他=RQQOc ^内=aZJMR ^内存=WcLPN ^冒=QcQQQ
^冒牌=RaRRR ^写=PcRPR ^写的=TXTTT ^写着=RaSRT ^冰=YPYPR ^冰箱=bRQRS ^冲=ORPdP ^冲动=OTQcP ^净=PcPQQ ^净重=PcPQQ ^凑=ONOgL ^凑单=QPQdO
^出=PTQbR ^出差=PTQbR ^刀=eONMO ^分=NbQUO ^分量=OcQPP ^刚=XQNXS ^刚下=STTYT ^刚买=QSTXU ^别=JINaZ ^别人=QQSbP ^别家=TSTYR ^别的=NMOQd
^到=NMhPP ^到手=NPdST ^到现=TTWTT ^到的=QSZTT ^到货=VSWTT ^券=RTSQa ^刹=ZRSSS ^刹车=ZRSSS ^剃=ZSRRS ^剃须=ZSRRS ^功=RdQRQ ^功率=TXTTT
^功能=SaRSR ^加=ZTRTT ^加湿=ZTRTT ^勒=MNNeO ^包=TNeTF ^包太=RRQaT ^包带=ZTPTT ^包的=YPRWS ^包装=STZSO ^包裹=JNhNO ^十=STYTT ^半=RRTZT
^协=QOQQc ^协商=QOQQc ^单=QLeOR ^单号=QLeOR ^卖=KUNDh ^卖家=PWUGb ^卡=JNYbN ^卡在=QSaRT ^印=YSSTT ^印花=YSSTT ^压=KQYYO ^压坏=QTZRT
^厚=TZSPS ^厚度=TZSPS ^参=RcPPR ^参数=RcPPR ^双=PLPYX ^双十=TSYTS ^双方=RQQPb ^发=MfPCX ^发来=SZRST ^发的=SbTSR ^发票=NLLPg ^发货=MSeON
^发错=QdMOO ^取=SRaQR ^口=WXMVN ^口味=NbRSS ^口红=aPQUR ^只=PLfNP ^只发=SSYTT ^只收=SRZTT ^只有=PQbRS ^台=aRQRS ^台灯=aRQRS ^吃=cMLVN
^吃了=ZTTQT ^吃出=bRPQR ^吃完=aSRQS ^吊=TXTTT ^吊牌=TXTTT ^同=ONPVa ^后=NQPdO ^后悔=PRQbP ^含=RZRRS ^含绒=RZRRS ^吸=ZSRRR ^吹=YVQRS
^吹风=YRSST ^呃=NNNNc ^味=VVQVQ ^味道=VVQVQ ^和=KXLVY ^和_=UWUTT ^和卖=TTTSY ^和客=TXUTR ^和我=UUUVT ^和描=UTUWU ^咖=aRRRS ^咖啡=aRRRS
^品=XWQSR ^品牌=TXTTT ^哈=OPPPc ^哈哈=OPPPc ^哎=NNNNd ^哦=NNNNc ^售=LNLMg ^售后=NOPNe ^商=MUSKa ^商品=UUYWL ^商家=NUSJc ^商量=PPPQc
^啊=ONNOd ^啥=ZPYOO ^啦=OPPPb ^啦啦=OPPPb ^喝=XRRWR ^喷=YRQWS ^嗯=MMMMe ^嗯嗯=QQQQb ^四=aQQRS ^四件=aQQRS ^国=SSSRa ^国补=SSSRa
^图=UgKMM ^图上=QcRSR ^图文=TWUTT ^图案=bPSSS ^图片=OePPR ^土=MOOeO ^在=PPOQb ^地=SMRdP ^地址=QMSdP ^地毯=WTTUT ^坚=bPQPR ^坚果=bPQPR
^垃=YTSTT ^垃圾=YTSTT ^型=SVSWS ^型号=SVSWS ^声=aRSQS ^声音=aRSQS ^外=PMgMO ^外包=RRaTS ^外卖=RQbQQ ^外箱=STXTT ^多=RJGSf ^多买=STRZT
^多付=PQQKd ^多拍=QSOcR ^多收=SRQOb ^大=XOOaN ^大一=RPRaT ^大了=OQPcS ^大小=YWSPT ^大米=aPRRS ^天=QSZVQ ^天气=QSZVQ ^太=QAFmB ^太_=bRPPR
^太占=STQZT ^太大=QTTaS ^太小=TTTXU ^太贵=STSYS ^太重=QSSZT ^太长=STRZU ^夸=QcSMS ^夸大=QcSMS ^套=OaPVQ ^套装=SYSTT ^女=RPRbR ^女儿=RQRaR
^奶=eQOOQ ^奶粉=aRSQS ^好=NMNNe ^好评=SSSRZ ^如=PNPPc ^妈=SRSZR ^妈妈=SRSZR ^娃=WRQXQ ^娃不=QSTZS ^娃娃=YTSSS ^婚=SSSYQ ^婚礼=SSSYQ
^婴=ZTTRT ^婴儿=ZTTRT ^孔=bROQP ^存=ZYQOP ^存储=WYRPQ ^孩=UOObP ^孩子=UOObP ^安=QPPOd ^安装=QPPOd ^官=TZSSS ^宝=VPPaO ^宝宝=VPPaO
^实=PdROR ^实物=QcROR ^实际=TXUTU ^客=GTKHi ^客服=GTKHi ^宣=LgOPQ ^宣传=PcPRS ^宣称=QaSSS ^家=NNLhO ^家里=NNLhO ^寄=QYWQS ^寄丢=STYST
^寄来=TXTST ^密=YTTSS ^密码=YTTSS ^对=XLLeM ^对象=SSSZT ^小=PPJaZ ^小一=RORbR ^小样=TSPRZ ^少=BDoFO ^少_=RRZRR ^少一=QQcRR ^少了=OUaPR
^少发=QQbTS ^就=UKQJe ^就这=NOPOd ^尺=QdMUL ^尺寸=RaQUP ^尺码=RaPUP ^尿=aRQQR ^尿不=aRQQR ^屏=YPXPP ^屏幕=YPXPP ^山=QbQQQ ^山寨=QbQQQ
^差=PPZPX ^差一=RQaRQ ^差价=RSRRa ^已=LIJZd ^已经=QRPYX ^布=bQRRS ^布料=YSTST ^师=SSRTZ ^师傅=SSRTZ ^帮=SSRRa ^平=RQPPb ^平台=QRQPb
^并=XRRXQ ^并不=WRRXS ^并没=XTUST ^并非=UUSWT ^广=RaRST ^广告=RaRST ^床=dLLVL ^床单=aSSQT ^床垫=UQQZQ ^序=SaQQS ^序列=SaQQS ^店=NQKIh
^店主=STTRZ ^店家=STPMc ^延=QPbQP ^开=SRWOX ^开机=bRRSR ^很=WQSMa ^忘=NPORd ^忘了=RSSQZ ^忘记=RSSXW ^快=NLjJQ ^快件=SSYSS ^快递=PMkLJ
^怀=QYRVS ^怀孕=STTYT ^怀疑=SZRST ^态=QQROc ^态度=QQROc ^性=RRSaQ ^性价=RRSaQ ^想=NJNeV ^想买=TQSaS ^想换=RPScQ ^想退=TTTVW ^感=MSOVZ
^感觉=OVRaR ^懒=LLNVb ^懒得=LLNVb ^成=RZSRS ^成分=RZSRS ^我=RXRWR ^我妈=TSTZQ ^我没=WVYNQ ^我看=TTTXT ^我要=RWPKc ^我选=SUTWT ^戒=XPQXP
^戒指=XPQXP ^戴=TPQaQ ^戴着=VQRXR ^手=aKGcG ^手办=TTXTT ^手机=YUOSQ ^手滑=RTRZT ^手表=bQPQS ^手链=aRSQT ^手镯=VTSWT ^打=WMaNN ^打印=ZQRTT
^打开=ORdRP ^扣=TSOQZ ^扣子=YUSTT ^扫=aQSRS ^扫地=aQSRS ^找=NNSYX ^找不=SRWRX ^承=QYQRV ^承诺=QYQRV ^投=URRRY ^折=RORRc ^折扣=RORRc
^抽=aRRQR ^抽屉=aRRQR ^拆=OWZSR ^拆开=PSaSS ^拉=YTSTT ^拉链=YTSTT ^拍=MSLhI ^拍下=SXSVT ^拍多=SSObS ^拍的=QZRUS ^拍重=RQTZS ^拍错=RMRdR
^拒=QQaRQ ^拒收=SSXSS ^拖=aRRRS ^拖把=ZSSST ^拿=WXQSS ^挂=WYRPQ ^指=bSRPS ^指甲=YTSST ^指纹=ZTTQT ^按=YLMUX ^按摩=ZSRRR ^挤=NPZVP
^换=MLOiM ^换了=QXRWT ^推=SWWRS ^描=RYQVR ^描述=RYQVR ^插=bPNUQ ^插上=aTPTS ^插座=YQRVR ^摄=bQRQS ^摄像=bQRQS ^支=VQOPa ^支付=QROQb
^收=SRWZD ^收件=SQPaR ^收到=SWYJK ^收货=QNOfN ^改=PRQYW ^放=NPXYP ^放不=SSTZS ^效=PPRcR ^效果=PPRcR ^数=QIgOO ^数据=ZTRST ^数量=LIgPP
^断=LNMNf ^断货=NPNQc ^无=SEKUd ^无人=bQRRR ^无理=RRReK ^无货=QNOQd ^明=aXPOR ^明明=QaSSS ^明显=cPRPS ^是=RZRST ^显=PHTeJ ^显示=VOcPQ
^晚=QPaSQ ^暂=QSPbS ^暂时=QSPbS ^暴=PQbRQ ^暴力=PQbRQ ^月=VRPZP ^有=bGFXG ^有_=bPPNQ ^有个=aSRQT ^朋=RRObS ^朋友=RRObS ^服=OQQNe
^服务=OQQNe ^未=RPbSQ ^未收=SQaTR ^本=XQQXS ^本来=SSSZT ^机=ZSRTT ^材=ZRRRS ^材料=aQRRS ^杯=XRXPR ^杯子=VRZPR ^板=aSQRS ^板子=aSQRS
^枕=WRQWR ^枕头=WRQWR ^果=QVYQS ^柜=bNVPR ^柜子=WPYRT ^柜门=aRPRT ^查=RVXRT ^查不=RVXRT ^标=JiNNN ^标的=RYTTT ^标称=SYSTT ^标题=PdQRQ
^根=RZSTU ^根本=RZSTU ^桌=VPYQP ^桌子=ZRQSS ^桌面=VSWST ^椅=aRPTR ^椅子=aRPTR ^榴=cPQQQ ^榴莲=cPQQQ ^模=SZSTS ^模特=SZSTS ^次=YOXRQ
^款=QbTQR ^款式=QbTQR ^正=OaPWR ^正品=PZQWR ^比=LbNYL ^比图=SZTRT ^毛=fNPMP ^毛巾=ZRSST ^毛衣=bQROR ^水=URYOP ^水壶=ZSSTT ^水果=MQcRS
^水龙=YTRTT ^沐=aSQSR ^沐浴=aSQSR ^沙=aPUOP ^沙发=aPUOP ^沟=PRPPb ^沟通=PRPPb ^没=ARVaY ^没_=RTbMP ^没享=TTSRY ^没人=RPWJY ^没什=RSPTb
^没别=TTTWU ^没到=UTaTP ^没发=VObPO ^没啥=QNLZW ^没坏=SaSOW ^没想=TTRcN ^没打=RSSRZ ^没拿=UTYTS ^没摔=ZURST ^没收=SUQQZ ^没有=DcPKa
^没毛=TTUXT ^没派=UUXTS ^没用=PSOaT ^没看=RNPdL ^没破=TYTRT ^没给=ROZPU ^没见=RSaTQ ^没说=SXZRO ^没货=QYKOa ^没送=TRWQV ^没配=SRbQQ
^没钱=SSNdL ^油=RSaRS ^泡=OPcPQ ^泡沫=RTYTT ^洗=YLXNO ^洗了=YTSTT ^洗发=SRYTS ^洗衣=SSYSS ^活=OQQZW ^活动=OQQZW ^派=RRbQR ^派送=STYST
^测=NMNKg ^测试=ONOMf ^海=UUaON ^海关=QRcRP ^海鲜=XSURS ^淋=MOdPQ ^清=NQcPP ^清关=NQcPP ^湿=WQXPR ^满=NPNMg ^满减=QRQOc ^漏=TJeNK
^漏发=RSZUT ^漏寄=PSZTS ^灯=aNXMO ^灯带=ZSSST ^灯泡=bRQRS ^灯罩=QSZSS ^点=NOPbX ^点错=SQRUZ ^爸=TRTZS ^版=SZSSS ^版本=TXTTT ^牌=QbTQT
^牌子=QbTQT ^牙=cQRPQ ^牙刷=ZSTSS ^牛=eNRNQ ^牛仔=XTSTT ^牛奶=aQTQS ^物=JJjMJ ^物流=JJjMJ ^狗=YMMaP ^狗不=QSTZT ^狗粮=XSSVS ^猫=bJMZJ
^猫不=LPReN ^猫吃=aSRPS ^猫砂=aQSPS ^猫粮=ZTSST ^玉=aQRRR ^玩=YSPUQ ^玩具=YSPUQ ^玻=PSbRT ^玻璃=PSbRT ^球=aSQRR ^瑜=ZSTQT ^瑜伽=ZSTQT
^瓶=MSdRR ^瓶子=TUWTU ^瓶盖=QTZSS ^生=PWTXS ^生产=SXUTU ^生日=RTRZT ^用=WPQaO ^用_=YUTST ^用不=PSPbS ^用了=aTQTS ^申=PVQQY ^申请=PVQQY
^电=iLDTJ ^电动=ZSSRT ^电子=YTSST ^电水=YSSST ^电池=SYSST ^电热=YSSRT ^电脑=aRSST ^电视=VRRYS ^电话=PPOcR ^电饭=ZRRRS ^画=ZSSRS ^略=OOOOc
^疑=SZRRS ^疑似=SZRRS ^皮=ZSRSS ^皮带=ZSRSS ^盒=TTZPQ ^盒子=NVaQR ^盗=RaRRS ^盗版=RaRRS ^盘=QSZST ^盘子=QSZST ^直=OVOXV ^直播=OVOXV
^相=bQSQT ^相机=bQSQT ^看=JGIab ^看错=SPSbP ^眼=fNNPO ^眼线=YSSSS ^眼镜=ZRQTS ^睫=aRSRS ^睫毛=aRSRS ^码=RQSaS ^码数=SRSZS ^破=URZQS
^破损=RSaRT ^硌=PPQbQ ^碗=ZQWPR ^碗有=ZSRRS ^礼=RSRPa ^私=OVOMZ ^私下=SRTRZ ^积=YONNa ^积分=QSPRb ^积木=bQSPR ^空=XLcMM ^空气=YTSTT
^空调=aRPRR ^穿=TNJfM ^穿上=QRSaS ^穿不=PSTbT ^穿了=bTQQT ^穿着=MTScR ^窗=aPRTR ^窗帘=aPRTR ^笔=bQSRS ^笔写=bQSRS ^等=KNiKO ^等不=PRcOS
^等了=QRbQR ^签=SOeQO ^签收=SOeQO ^箱=PPeNQ ^箱子=PPeNQ ^粉=ZNNXR ^粉底=YOOXR ^粘=YSSST ^粘钩=YSSST ^红=RRLPf ^红包=ORLPf ^纸=WSVRS
^纸巾=YSRSS ^给=OcLRU ^给我=TbORR ^缺=BKeDZ ^缺一=NQdRR ^缺了=RTYTT ^缺码=SQOPb ^缺货=TQOTa ^网=WYRQR ^网页=RZSTT ^羽=aQSRQ ^羽绒=aQSRQ
^老=IKKdY ^老公=TTUYS ^老婆=RQRbO ^老板=OPPOe ^考=QSSaR ^耳=eNLTO ^耳机=cQQRS ^耳环=URRYS ^耳钉=aSQRS ^联=RPPQc ^联系=RPPQc ^肩=PQPcQ
^肩膀=PRQbR ^胶=ZRSRS ^脚=WRSVS ^脸=WSTUT ^腰=NNPeP ^腰围=RRSZT ^自=YPSXO ^自己=PSUaQ ^自行=ZSSRT ^色=LePOP ^色差=MdQPP ^花=dNSSM
^花盆=VRXQS ^苹=bQQQS ^苹果=bQQQS ^茶=aPPUR ^茶叶=YQRVS ^草=ZOUQQ ^草莓=ZOUQQ ^菜=aSPSR ^菜板=aSPSR ^蓝=bPRRS ^蓝牙=bPRRS ^虚=PZVPP
^虚假=RXWRR ^虚标=SZSSS ^蛋=YSURS ^蛋糕=ZTSST ^螃=bRPRS ^螃蟹=bRPRS ^螺=bRSPP ^螺丝=bRSPP ^行=ZQRVQ ^行程=TTTXT ^行车=YSTSS ^衣=aOOXK
^衣服=aOOXK ^补=POOOd ^补_=SRSSa ^补偿=SSRRZ ^表=YXOOS ^袖=SQPaS ^袖子=SQPaS ^被=NTaOS ^被偷=QQcQQ ^被子=cOLUR ^装=QQRXW ^装不=RRSVX
^裙=PQQbS ^裙子=QRSaS ^裤=TLJdN ^裤子=SPNbQ ^裤腿=QSQbS ^西=ZPVOP ^西瓜=bROPR ^要4=SaRRQ ^要=IYPPY ^要_=RZQQV ^要求=SRSSZ ^见=ONMPd
^见聊=RSQSa ^规=QcSPR ^规格=QcSPR ^觉=RTSYT ^觉得=RTSYT ^计=NRPeQ ^计划=NRPeQ ^订=QXWSS ^订单=SYSTT ^试=LMMSd ^试了=SRSZT ^试穿=STTYT
^试试=RRSOa ^详=OaOPW ^详情=PbRRR ^误=QPPdO ^说1=SYSST ^说4=TVVTT ^说=AoRAO ^说_=SYSTT ^说一=SYRTT ^说不=KUQPb ^说加=SZRTS ^说大=SZSTT
^说好=OTaNV ^说实=XVRSS ^说带=RbQTR ^说无=SYSSS ^说明=SSbSM ^说是=OXXRR ^说真=TWTTT ^说纯=TXSTT ^说能=SaTRS ^说送=TPRTa ^请=SSSSY ^谈=PQPOb
^豆=ZRRST ^货=VZVOM ^货不=RaRRR ^货没=SSZTR ^质=bRQSK ^质感=UXTRT ^质量=aPRVL ^贴=ZVPQP ^贴膜=ZQRRS ^赔=QPQOb ^赠=NNHPh ^赠品=NOIQg
^赶=LOdKU ^赶不=MOeMO ^超=KXaSK ^超时=SRcPR ^跑=VQZQR ^跟=JSKeT ^跟_=RZSOV ^跟客=TVUSW ^跟我=SRTZT ^跟描=VVTTT ^路=WTWRT ^路上=STXST
^车=aUNWP ^车型=TVTWR ^轮=ZRTPR ^轮子=UTXRU ^轮胎=ZSQSR ^辣=bSQPS ^边=VRXSS ^边角=VRXSS ^过=TMdMO ^过了=PPcQR ^过期=ZRRSS ^运=MOWKe
^运费=QQNMg ^运输=PSbRQ ^返=OUOPa ^返现=RPPQb ^还=NNdTO ^还没=QRaRQ ^这=bXOLO ^这不=RZTST ^这个=ZSSSS ^这质=ZRSRS ^退=GJJCm ^退_=TTTTX
^退一=RSRRZ ^退差=TTTTX ^退我=TTTSX ^退款=UTUTW ^退货=SSRQY ^退部=SSTSY ^送=JSXOZ ^送到=RQdPS ^送女=USSYT ^送晚=STZRS ^送来=SaSPQ ^送的=SQJSf
^送货=TTZTR ^选=IKLeX ^选错=QJQfN ^遥=aNWNN ^遥控=dROPP ^邮=QQRRa ^邮费=QQRRa ^配=MZYMP ^配件=RPaQR ^配置=QbPRS ^配送=TVVTT ^酒=TSYSQ
^酱=VSYQS ^酱油=VSYQS ^酸=bSPRR ^酸奶=bSPRR ^里=TUYOQ ^里面=VMaRR ^重=NWMWV ^重复=PMPZW ^重量=RbROS ^量=RPRbS ^量错=RPRbS ^钢=aRPRR
^钢笔=ZRQRS ^链=SaQTT ^链接=SaQTT ^锅=bNMUO ^锅太=PTTaT ^锅底=XTTTU ^锅用=VUUUU ^错=STYRT ^错过=STYRT ^键=aRQRR ^键盘=aRQRR ^镜=VQZQQ
^镜子=RTYTT ^镜片=ZRSST ^长=QcQOQ ^长度=QcQOQ ^门=UNZWM ^门口=QQbQQ ^问=QWRPY ^闻=XSRWS ^防=aTQQQ ^防晒=bPRRR ^降=RSRXV ^降价=RSRXV
^随=NQOLd ^随便=OLPMe ^隐=SUOPY ^隔=RSUYQ ^隔壁=SSSZR ^难=NPPcO ^雨=dPNPP ^雨伞=aSPSR ^雨刮=YTSTT ^零=YMZOO ^零件=PPcOS ^零食=aQPSQ
^非=PdOON ^面=cSSPL ^面料=RbQSR ^面膜=bQRSS ^面霜=YRQUS ^鞋=gGJWJ ^鞋垫=YSSRS ^鞋子=XPMYQ ^鞋底=bSRRT ^鞋码=QSTZT ^鞋跟=VTTVT ^鞋面=ZTRTT
^音=bQQRR ^页=PcQSR ^页面=PcQSR ^项=ZPQVQ ^项链=ZPQVQ ^预=NPcTP ^预售=QQbQR ^预计=TTYST ^领=XRQWR ^颜=SYLXL ^颜色=SYLXL ^风=YRQVR
^风扇=YTSST ^风格=STTYT ^饼=dROQR ^饼干=dROQR ^香=aPOUP ^香味=QTSYS ^香水=WUTTT ^香蕉=aSRPS ^驿=RQeQP ^驿站=RQeQP ^骑=SRbQQ ^骑手=SRbQQ
^骗=ObPOR ^高=PbPUP ^高仿=QcQPQ ^鱼=dNRPO ^鱼死=ZTRRT ^鱼缸=SQWWS ^鸡=XNYOP ^鸡蛋=XNYOP ^麦=aRQRS ^鼠=dNPPP ^鼠标=dNPPP _一=QQYQY
_一下=SSSRZ _一直=RTZTT _不=WSMWP _不_=XSSVT _不一=PcTMT _不合=QSQbT _不喜=STTXT _不回=SRSSZ _不对=QTPYP _不是=SZTST _不更=SRZRT _不符=TZTQT
_不舒=WSTVS _不要=SSTXS _不转=bQROR _不适=UUUVU _丢=SSYSS _买=SRSZT _了$=RWPUV _了,=VVQWS _了=RTQVU _了_=QRXVR _但=VZRPS _但是=WXRRS
_其=SXRRW _其实=TYSTS _写=SYSTT _写_=SXSTT _别=PUWMX _别的=RVOQY _到=RXZOQ _到货=TRaTS _包=TSYTS _协=UTTTW _协商=UTTTW _发=NeNLS
_发_=SaRSR _发错=RZRQS _口=bPOPR _只=SVWST _只有=SVWST _和=TVWST _和_=TVWST _在=ZQUQT _坏=dSLPS _坏了=dSLPS _多=SSRZS _多了=SSRZS
_大=VTUVU _太=YKVSS _太大=ZQSRS _太差=YTONZ _太慢=QSaRR _完=VWSST _完全=TXTTT _实=TXTTT _实际=TXTTT _宣=TXTTS _宣传=TXTTS _小=SSWWT
_就=aPUKP _就_=eROOR _就坏=PTaST _差$=VRRSX _差=VURQW _开=aSRSS _很=dMQNR _得=bQRRR _忘=QTRQa _想=UTTYS _想换=UUUWU _我$=SQQaQ
_我=RPPcP _我的=TSTXT _拉=ZTTQS _拉不=XTTTT _按=aSSPS _按不=aSSPS _换=TRUYU _接=YTSST _接口=YTSST _收=SYSSS _收到=SYSSS _断=aSOSR
_是=NNdRT _有=cPQPR _有_=ZQRSS _来=RbRPT _来了=RbRPT _没=RKTKa _没到=TTYTR _没发=UUVUT _没有=WPOQZ _没用=STSSY _没给=SSUSV _没送=UUTTW
_没问=TUUWT _用=PTbKZ _用不=PTbKZ _的$=YRNXO _的,=RXWST _的=aTMSR _破=TSZRS _破了=PTaST _碎=STXTT _碎了=TUXTT _空=RRZSS _空的=RRZSS
_穿=UUUVU _穿不=UUUVU _结=VWSTT _让=TSSSZ _让我=UTSTX _说=SQVWV _说明=UTXUT _货$=QdNQM _货=QdNPM _质=OaOWS _质量=OaOWS _跟=SaSPR
_跟_=TXTTU _跟图=TYTRR _过=dNPOP _还=UUVUU _还没=UUVUU _这=SPTbT _这个=SPTbT _连=aPSQS _连不=aPSQS _退$=STSPZ _退=OQVaQ _退款=UTUTW
_送=RQZUP _选=USTXT _选错=USTXT _里=RSaRT _里_=TSXTT _里面=STXUU _错=SOQcQ _错了=SOQcQ _问=WTSVT _问题=WTSVT _需=UTTWT _需要=UTTWT
_黑=XYQRT a款=SaRSR a货=NeOPN b款$=SaSSR b款=SaSSR d_一=UUUUV d_不=TUTWT d_了=WOJbI d_但=UUVUU d_别=SXXPP d_的=TSTTY d_退=RTYQT
d_里=STXUU e,是=aMZQS e_不=PPRdQ e_买=TRTYT e_了=RVaJS e_写=TWUTU e_太=WNOWV e_就=SSZQS e_差=QWSRY e_没=VTYTR e_用=PTbKZ
e_的=WXSRS e_破=STYTU e_货=RaPRP e_这=SPTbT e_退=TSTSX e_选=USTXT g_一=TTWTT g_不=SSZRT g_了=SRSZT g_太=WRYQR g_完=WVTTT
g_没=STZSR g_说=UTXUT go都=RZRRS k_了=VRQOY l,实=TXTTT l_不=TXTST l_其=TWTTT l_很=aQSPS l_没=UTYTR l_穿=UUUVU m_了=SaQQS
m_发=SaRQS n_不=XYRMR n_了=XTVQT n_忘=QTRQa n_按=ZTTQT n_有=XTTTT n_没=STRRZ o_不=UWTTU o都=RZRRS p:1000=SZSSS p:abou=OcPRQ
p:abso=cPONO p:acci=MIHiK p:accu=bPSOS p:acry=SYSSS p:actu=RbPRQ p:addr=KFYcJ p:adju=SSSPZ p:adve=OkFFH p:afte=hEVCG
p:agai=YVPRS p:agre=HGGHm p:alle=gOLKM p:alre=YDFeH p:alth=UaQPR p:anot=KWIdN p:answ=MMJLf p:anym=RTTaQ p:anyt=WQPYR
p:apar=fLQKO p:appl=MJKJh p:arou=RRQbS p:arri=MEnAC p:aske=MZKGd p:aski=SZPSS p:asse=MMMLe p:atte=PPcON p:atti=NNNNc
p:auth=KhLLM p:awfu=ZOQVQ p:back=MRMMb p:badl=bNVKO p:bare=TXTTT p:batt=iOIJK p:beca=ONWYR p:befo=aQQQS p:beig=RbRPS
p:bett=ITLdK p:bigg=VUNZO p:birt=QPbPR p:blac=RdMOP p:blad=bPQQS p:blan=aRPRR p:blen=aSQSS p:blow=bPQQQ p:blue=bYMKM
p:blur=cNQQQ p:bott=TSbLO p:boug=FQFhH p:brak=cQPNO p:bran=HhIOK p:brea=dQOQR p:brig=TSTXT p:brok=fJXGL p:bubb=XPYON
p:buil=ZPVPR p:bulk=RQObQ p:burn=hMLJM p:butt=eNNMO p:buye=MOMdO p:buyi=UPPZP p:cabl=XMeLG p:call=NOTaP p:came=bTPNO
p:can'=WLLbN p:canc=EHBZd p:capa=QaSSS p:care=QPPbQ p:carr=RSaRS p:cash=PMJPe p:chai=eLOKL p:chan=LIKfR p:char=dMVAW
p:chea=aOBbE p:chec=KTNWZ p:chem=bRRPR p:chip=eNNMO p:choc=eNNOP p:chos=QZPTS p:chri=NSbRS p:clai=IiQJM p:clas=aOLYP
p:clea=XWRRR p:clic=ZGKeK p:clos=cRQNR p:coat=aSQSS p:coll=bPOPP p:colo=UWAfA p:comi=ZRRRS p:comp=JTRPY p:conn=gMNLN
p:cons=fOOLP p:cont=YaMLN p:corn=PSaST p:corr=XTTRT p:cott=OdOOO p:couc=UNQaQ p:coun=QhIIJ p:coup=KKGDl p:cour=JImHJ
p:crac=dGYHJ p:cras=ZRRSS p:crea=VMaNN p:crus=JLfLM p:curt=YQPUP p:cust=FPeFV p:dama=LNhHN p:daug=XPPXP p:deci=RSQaR
p:defe=jAISR p:dela=KKgJK p:deli=DCoBA p:dent=NPcPQ p:desc=BmCRE p:desi=TdSKN p:didn=KJUcQ p:diff=FhAST p:dime=MdOMP
p:dirt=fLLLL p:disc=SGFFl p:disl=PSbQS p:does=fRGVC p:don'=XGGbS p:doub=XJJWV p:drai=ZSRSS p:draw=aSSPS p:dres=XPRWR
p:drie=eONOM p:drif=cNOOO p:drip=aSPRT p:driv=MNfMO p:dron=bRRPS p:drop=QPYQX p:dupl=MLLeL p:duri=QRZRS p:earb=bMTMP
p:easi=eMNMO p:edit=RcPPQ p:effe=NMLeL p:else=KbGZL p:emai=MNNMe p:empt=KJhKK p:enve=MOcPP p:erro=bNUKR p:esti=QSZTT
p:even=QQUZN p:ever=eHWHI p:expe=JLHcV p:expi=hMKIM p:extr=VSTWT p:fabr=YXLRO p:fade=fKNKO p:fail=PZUPP p:fall=ZSRRS
p:fals=NcNOP p:faul=eDOUJ p:feat=LlGKI p:fede=RTaSQ p:feel=aRPQP p:firs=fNLMQ p:flav=QfLNP p:flic=eNLNO p:flim=cNNNN
p:focu=aPRPR p:fore=RRcOQ p:forg=HHXXX p:foun=XFHdJ p:fram=YRUPP p:free=eONPO p:frid=YPZMR p:gene=LeLLL p:genu=NgLMO
p:give=ZRRPR p:glas=UNcKL p:good=PVXPP p:grea=TIJeU p:gree=eXJKO p:grin=aRRRS p:hand=cWOJK p:happ=aOUNQ p:hard=PZXON
p:hasn=LKgPM p:hate=KLNfQ p:head=bQROP p:heat=cOPPR p:heav=SRPbR p:hell=LLLLe p:hing=cSOQS p:hold=SaPSS p:hopi=TNScT
p:horr=bOOOO p:hous=PKgKO p:howe=QUPaR p:husb=OOOeO p:igno=JIKRf p:imit=MdNNN p:imme=aQPRQ p:impu=MMMfM p:inac=aVMMM
p:inch=RVPYR p:incl=KKfKS p:inco=GRaVF p:infl=bRRPR p:insi=ZMYKJ p:inst=FTQIc p:inte=OPNdP p:invo=GAJBo p:ipho=QYOVP
p:isn'=IhSOM p:issu=RKQXX p:itch=cMMRN p:item=OPePO p:itse=YPXOQ p:jack=SZRSR p:jamm=cPPPR p:keep=dJJVJ p:kett=YRRSS
p:keyb=aRQRR p:kitc=OSQbR p:knoc=LfNKN p:labe=IYaHJ p:lapt=ZQPWQ p:larg=LVIdK p:last=aSRSR p:leak=dIXIK p:leat=UbMNO
p:leng=RZQQQ p:ligh=eSKMN p:lini=bOSQT p:list=BlDDS p:livi=QRPcS p:long=RLNeK p:look=RXKZG p:loos=eKJUM p:losi=aRRQR
p:make=dPLVL p:marc=RRaRQ p:mark=YQVQQ p:matc=FcMQV p:mate=YYJRK p:matt=gRJJK p:mean=SOPcR p:meas=KVJcK p:melt=RLcLM
p:men'=QbPQS p:ment=PeOMO p:mess=WLJLb p:meta=McRQR p:micr=ZRQPP p:minu=fOLOP p:misl=LhLKK p:miss=AKhGT p:mist=KOPiJ
p:mode=JiFRJ p:mold=dNNPO p:mone=OMKRd p:mont=WKeHM p:moto=dPQPP p:moul=dQLRS p:move=SSYSS p:narr=QQPbQ p:need=JUTZL
p:neig=LNfMO p:neve=OAeAV p:nigh=OVNaO p:nobo=PPPOc p:nois=jSJEL p:noth=OQUMY p:numb=LZPWT p:obvi=TdMMN p:olde=RaSQS
p:onli=NePLQ p:open=SMdNP p:orde=AWUdJ p:orga=PcOOO p:orig=HjJLM p:othe=LGERh p:outs=PPbQQ p:over=UHGWX p:pack=GNmBC
p:padd=PPcNN p:page=hMIMM p:pain=dPQPR p:pape=WYPOQ p:parc=FRlGK p:part=PMZST p:patt=OgOLQ p:paym=MONMd p:peel=cSNSS
p:perf=WWNUO p:phon=dIIWK p:phot=FmJFI p:pick=PSQbS p:pict=OhHBS p:piec=ZQcFG p:pill=fLOOP p:pinc=PQQbQ p:pira=LaULL
p:pixe=bSOSS p:plac=SRQaR p:plan=bNLWN p:plas=dYIHL p:plat=MYaOP p:plea=MMNKf p:poly=OeOOO p:poor=aQQQQ p:porc=MMeNO
p:post=QPPPc p:powd=YSSSS p:pref=MIObY p:pres=QNScS p:pret=QaSRR p:pric=DCETj p:prin=YQQXR p:prob=VMRQZ p:prod=WdNDQ
p:prom=KPIJh p:prop=cOPOP p:prov=RRRRa p:purc=LLLcU p:qual=eMOTE p:quee=RaQRS p:quic=YXOST p:ranc=cPPNP p:reac=bQQPQ
p:read=fKOMN p:real=PQPcR p:reas=JHOUd p:reba=NMNNd p:rece=ATYAa p:reci=RSRYS p:refu=ELVJe p:regr=OLJfK p:remo=ZHTYG
p:repl=IbEGb p:resp=NMNNe p:rest=aRQPR p:retu=FEVIg p:righ=cKWPO p:ripp=hIRIK p:rott=dNMOP p:rubb=cOQOR p:rust=dSLNM
p:samp=PQMPe p:scal=cNQOP p:scen=ObLVO p:scra=hKIKL p:scre=hBaAC p:seam=cPPPR p:seco=WKVXM p:sele=QYPXR p:sell=ASNFj
p:send=RRcPN p:seri=MeOMO p:serv=FJHIk p:shad=NTYWP p:sham=XQWQR p:shat=MMeMM p:shee=ZUPQQ p:ship=ORfAV p:shir=bNSNP
p:shoe=SUJdM p:shor=JJdUL p:shou=POVbS p:show=GfYJI p:shut=dQPNQ p:sign=WRYPS p:silv=PeONQ p:simp=VWTTO p:sinc=NPdPO
p:size=XONZR p:sizi=RMMcM p:slee=bMLXQ p:smal=KXDeF p:smas=KNgNO p:smea=cOOOO p:smel=nGCJD p:snap=eLQLM p:soak=KMeNN
p:soli=PcOOP p:some=SaQUJ p:soun=iKIJL p:spac=PPNdM p:spar=cOOOP p:spea=gMLLM p:spil=LNdNM p:sque=bOPPQ p:stai=bWMNP
p:stal=dPNPQ p:stan=dOPNQ p:stat=LePNP p:stee=RaRSR p:stic=fMMLN p:stil=LKfJQ p:stit=dOMOO p:stoc=GHDGn p:stol=KLfLM
p:stop=hMHMN p:stor=LJJTf p:stra=gLTJM p:stri=cRMRR p:stro=UQPaQ p:stuc=YKbKK p:stuf=OXYQS p:styl=JYJZJ p:suit=VLKdL
p:supe=dNOOP p:supp=EdDDe p:swel=aSQQR p:swit=RbOMQ p:tabl=eMRLN p:tast=dJIXJ p:terr=ZNPNW p:test=LLLJf p:than=KJKKg
p:ther=XKUKY p:thes=VaONP p:thin=SYRWM p:thou=IVIeK p:thre=dQRKL p:thro=dOOOM p:tigh=TPNdP p:time=XWRRS p:toas=cOOPP
p:tota=WZMLM p:touc=ZOOUO p:towe=cQOOP p:trac=DFoFH p:tran=KPfOQ p:tras=cOPOP p:tryi=LNPdO p:turn=aKXPK p:twic=IILaZ
p:unco=LLMeM p:unde=KKeKK p:unev=bQPQQ p:unfl=MMNcN p:unhe=NMMNc p:unra=cOPNQ p:unre=ZOOQX p:upda=QPbPQ p:usin=cQOPS
p:vacu=cPOOP p:vers=KjIJN p:vide=RbQPS p:wais=QXPXS p:wait=MLfHT p:warp=dNOOP p:warr=MRMLb p:wash=aSQST p:wasn=VSTVQ
p:watc=dONPP p:wate=ZWRIJ p:webs=MdPPR p:wedd=MOVZQ p:week=TMeKM p:weig=QZRRR p:weir=RNPbO p:what=NMNMd p:whee=fONMO
p:wher=JIjHN p:whil=cQPQQ p:whit=ZYMNP p:with=VQbML p:wobb=eNNNO p:wome=RaQRR p:won'=gBCYE p:work=fQJPJ p:wort=ONOdO
p:wron=GdKVL p:zipp=gLKMO r,我=UYSRT r_不=TcNHZ r_了=SRSZR r_其=TTTSX r_协=UTTTW r_发=RZTSU r_坏=ZSQST r_实=UVUUU r_没=YSXSP
r_的=PVOYQ r_让=TSSSY r_跟=TWTTT r_错=TRSaR r_需=UTTWT s_就=bTQQT s_碎=TUWTT t_不=UPTZR t_了=GOVYX t_我=RQQaQ t_没=RPJQf u盘=ZTSTS
w:100=MhNNP w:100_cotton=RaRQR w:10=LbUNU w:10_days=RTYTT w:128g=PdPOR w:128g_64g=QcQOS w:12=RbQSS w:1=JNTHb
w:1_8=SXTTT w:2024=SZTSS w:20=WSTRW w:24=TTXTT w:256g=RYSTT w:2=LUdNK w:2_pack=RaPRS w:32=RbRPS w:32g=RYTTT w:3=LOhKJ
w:3_out=ORbSP w:3_weeks=RTYTT w:40=RbRQQ w:42=TaRRR w:48=TSYTT w:4=MTcNN w:500=QaRRS w:5=POcQP w:64g=QcQOS w:6=RSZQR
w:7=OaMYL w:8=PZUQQ w:8_1=SXTTT w:8_instead=TZRSS w:9=ReQMQ w:a=WWGRR w:a_b=SaQSR w:a_better=NQQcR w:a_bit=OMQdO
w:a_burning=YTTST w:a_charge=aSQSS w:a_cheap=ObSST w:a_cheaper=OaPUR w:a_completely=TYTTT w:a_day=ZSPSR
w:a_different=PKQgO w:a_fake=OcPRS w:a_fan=KLOeO w:a_hair=cRRLR w:a_headache=YSTST w:a_hole=cNRMS w:a_knockoff=PcRNP
w:a_larger=SQTZR w:a_metal=RZTTT w:a_month=TMcMO w:a_neighbour=QQbQR w:a_partial=SSSTX w:a_present=QNScS
w:a_queen=SaRSS w:a_rash=eOQLO w:a_red=SZSRT w:a_refund=YRSPW w:a_set=QXOXR w:a_size=SYQVR w:a_trip=SSSYT
w:a_used=RZSST w:a_week=fLPLM w:about=OcPRQ w:about_the=QbSNT w:accident=NMLeN w:accidentally=SRQaR
w:accidentally_placed=SRQaR w:acrylic=SYSSS w:ad=RZQST w:address=KFYcJ w:adjustment=SSSPZ w:advertised=QjGHI
w:advertised_as=QbQRQ w:advertising=QZQRR w:after=hEVCG w:after_a=dPNQQ w:after_one=bTNST w:after_the=MPfNR
w:after_two=dQMQR w:after_using=ZSRSS w:again=YVPRS w:agree=STRSZ w:agreed=KJJKj w:agreed_by=SSSRZ w:agreed_on=RRSSb
w:agreed_refund=UUTUW w:agreed_to=TTTTW w:agreed_with=TSSSZ w:agreement=RQQRa w:air=gMLLM w:all=fLTIL w:all_over=cOSNP
w:allergic=gOLKM w:allergic_reaction=bQQPQ w:already=YDFeH w:already_bought=STTYU w:already_has=JPQfQ
w:already_have=OQQbS w:already_own=ORRaS w:although=UaQPR w:although_it=XSTST w:an=dORFR w:an_allergic=bQQPQ
w:an_hour=aRQRQ w:an_invoice=SRROa w:and=iUOHA w:and_colour=WRZOT w:and_got=QWXRT w:and_i=WQSWT w:and_it's=YQSST
w:and_it=PZYNR w:and_loose=XTTTT w:and_not=TVPYT w:and_nothing=VPRYR w:and_past=ZRRSS w:and_received=TZRSS
w:and_smells=YSRST w:and_switch=McPQQ w:and_the=WWXLS w:and_works=PVRYT w:another=KWIdN w:answer=PPNOc w:any=XSRVS
w:anymore=RTTaQ w:anything=WQPYR w:apart=gNLMP w:apart_after=ZTQTT w:app=eSPNN w:applied=PMOOd w:apply=QPPNd
w:are=XbNQF w:around=RRQbS w:around_the=RRQbS w:arrival=QNcLP w:arrive=LRePR w:arrived=RIiEG w:arrived_after=OTbRT
w:arrived_and=TSWTT w:arrived_broken=QSaTT w:arrived_damaged=SSXSS w:arrived_in=WTUTT w:arrived_late=XRUSS
w:arrived_too=RTdMT w:arrived_with=YSTRT w:as=HfAPX w:as_a=NKPfQ w:as_advertised=YXPOO w:as_agreed=RPRQc
w:as_described=MZPXQ w:as_discussed=PNRPb w:as_new=MfOOK w:as_pictured=QXXRQ w:as_shown=RaQQR w:asked=MZKGd
w:asked_for=PdNKU w:asked_me=SQRQa w:asked_to=UTTUW w:asking=SZPSS w:at=YBWYK w:at_all=bRPOR w:at_checkout=RPQYW
w:at_customs=PRbQQ w:at_my=SQaRT w:at_the=OOTaR w:attempt=QPbON w:attitude=NNNNc w:authentic=NeONP w:away=YTTRT
w:awful=ZOQVQ w:b=QcPRQ w:baby=KMRfN w:back=KHZIe w:bad=aFRST w:badly=bNVKO w:badly_made=bQMRQ w:badly_packed=OQaRR
w:bag=XaPLQ w:bait=McPQQ w:bait_and=McPQQ w:barely=TXTTT w:battery=iJJLK w:battery_drains=ZSRSS w:battery_only=aSRSR
w:battery_won't=YRTTT w:be=KbSWN w:because=ONWYR w:been=MPfQR w:been_a=OSbRT w:before=aQQQS w:beige=RbRPS w:bent=XMZMN
w:better=ITLdK w:better_deal=OOPbQ w:big=IKJkJ w:big_for=UTSXT w:bigger=VUNZO w:bigger_size=SRTaS w:bigger_than=WXPQR
w:birthday=QPbPR w:bit=MKOeN w:black=RdMOP w:blade=bPQQS w:blank=aRPRR w:bled=cORPT w:blender=aSQSS w:blue=OdPOS
w:bluetooth=bYMKM w:blurry=cNQQQ w:book=ZQNXQ w:bottle=IVdOQ w:bottle_leaked=PRbSS w:bottom=aPPRS w:bought=FQFhH
w:bought_2=SSRaR w:bought_it=RRRaT w:bought_on=RSSXS w:bought_one=STTYU w:bought_the=RIPfS w:bought_two=STSYT
w:box=GGoAA w:box_arrived=RTYTU w:box_crushed=RTYUU w:box_empty=SSYTT w:box_was=MOeOP w:brand=HhIOK w:brand_i=TZSQT
w:bread=bQPQR w:bright=TSTXT w:broke=mEJDG w:broke_after=YTRUT w:broke_in=VRXSS w:broke_on=YSRRT w:broke_the=VSXSS
w:broken=GQeOS w:broken_but=RZTTT w:broken_i=SRSZT w:broken_in=TSXST w:broken_it's=MOLQd w:broken_just=QcLVP
w:broken_on=PSaTT w:bug=aRRPS w:bugs=cONQR w:build=ZSQRS w:bulky=RQObQ w:burned=dRQNP w:burning=ZSSST
w:burning_smell=YTTST w:burnt=ZRRRR w:burnt_out=YSRSS w:but=XXYKE w:but_i=MJVfR w:but_is=RXTST w:but_it's=PXVUR
w:but_it=VcSIQ w:but_its=SYSSS w:but_measures=SaSRT w:but_not=KXYQO w:but_one=SLeOS w:but_the=jMMDO w:but_two=OPcRS
w:button=bSSPS w:buttons=bPPPP w:buttons_fell=WTTTT w:buttons_stick=aQQRR w:buy=OOOeN w:buying=UPPZP w:buying_it=XRRUS
w:by=OEbYM w:by_accident=QONdQ w:by_mistake=RNUdN w:by_the=SRaQS w:c=XYOOR w:cable=YOdMH w:called=NOTaP w:came=QBjAN
w:came_after=IQgOQ w:came_apart=aTPRT w:came_off=dOMQQ w:came_smashed=RSZSR w:came_two=QSZST w:came_without=PQaRR
w:camera=bTPNO w:can't=WLLbN w:cancel=NJLRc w:cancelled=KIHdU w:capacity=QaSSS w:car=OYRUS w:car_i=TOTaU w:card=PPPIe
w:carrier=RSaRS w:case=bTNQP w:cashback=PMJPe w:cat=YJKbM w:chain=ZRQQQ w:chair=dONNO w:change=TOJZV w:changed=JMReL
w:changed_my=NPVZP w:charge=gNLNO w:charged=NJHGi w:charged_twice=NQPPb w:charger=QQiJD w:charger_gets=ZRQTS
w:charges=aROSQ w:charging=dNQPM w:charging_cable=YQURQ w:chart=MeQNR w:chat=MNNNc w:cheap=hPLFM w:cheaper=CRHjJ
w:cheaper_at=PRRZR w:cheaper_elsewhere=RPSbS w:cheaper_on=OQRcS w:cheaper_one=OZQVS w:checked=SQTZT w:checkout=PNPUa
w:chemical=bRRPR w:chemical_smell=aSSQS w:chipping=aRSQS w:chips=bPPPQ w:chocolate=dOOPP w:chocolate_was=aQQQR
w:chose=QZPTS w:christmas=NSbRS w:claims=IiQJM w:claims_to=QaQSR w:clashes=RRPbQ w:clashes_with=RRPbQ w:clasp=cQPPS
w:clearly=XWRRR w:clicked=OJOgO w:clicked_the=RNRbS w:clicks=dQOMP w:close=cRQNR w:coating=aSQSS w:coating_came=aSQSS
w:code=IMJFl w:code_didn't=PRPLe w:code_was=SSRRZ w:color=LZBdF w:color_doesn't=NcSNS w:color_is=QZUSU
w:color_my=SRTYT w:colors=ZTQNR w:colour=VQNbJ w:colour_is=KYRZT w:come=TUcIM w:come_with=OYZOO w:coming=ZRRRS
w:coming_loose=YSSSS w:company=SQSQb w:company_name=SQSQb w:compared=RZRSR w:compared_to=RZRSR w:compatible=RYQVP
w:compatible_with=SUSXR w:completely=OeMPQ w:completely_different=OeMPQ w:connect=dOPNP w:connection=aRRQR
w:constantly=cPPPP w:contained=SdMOR w:copy=OdPQP w:corner=PSaST w:corner_of=STYTT w:cost=OPLSc w:cotton=OdOOO
w:cotton_but=SYSTS w:couch=UNQaQ w:count=XVRQS w:counterfeit=IgMMM w:coupon=IKHDl w:courier=KKjLK
w:courier_never=STXSR w:cracked=WKcKM w:cracked_on=LTcST w:cracked_when=TSXST w:cream=XPYOP w:crushed=JLfLM
w:crushed_and=QTZTU w:cup=aQPQQ w:curtains=YQPUP w:customer=PNLOd w:customer_service=PONOc w:customs=IJjJG
w:customs_for=RSZST w:damage=QVUJW w:damaged=NLhMF w:damaged_in=aQTQQ w:damaged_not=SQQbT w:date=aQSPQ
w:daughter=XPPXP w:day=eMITM w:day_one=aRPQT w:days=eNSJO w:days_broken=YUSRT w:dead=oJAJL w:dead_pixel=XTTTT
w:dead_pixels=aTPTT w:deal=OOPbQ w:decided=RSQaR w:decided_to=RSQaR w:defect=bOLZL w:defective=fERRL
w:defective_i=RTTZT w:defective_it=ORZWT w:defective_unit=aSRQQ w:defects=XNKQZ w:delay=OObOO w:delayed=NOcNN
w:deliver=SSZQR w:delivered=HMjCH w:delivered_but=QMcRS w:delivered_not=TRYTS w:delivered_to=PJhKO w:delivery=KDjNG
w:delivery_was=VOUYQ w:dented=NPcPQ w:described=LdOVO w:described_as=SYTSS w:described_but=RNScS w:description=GjFQI
w:description_is=TYTST w:description_said=SYSSS w:description_says=TXTST w:description_was=UWQWS w:design=UbTLO
w:did=LQQYX w:did_not=LQQYX w:didn't=KJVcP w:didn't_come=OQcPP w:didn't_get=OPaKY w:didn't_like=RPPbS
w:didn't_order=TaTOS w:didn't_read=QMPdQ w:didn't_work=HOIVb w:died=hJIJJ w:died_after=YSRSS w:difference=OMOKf
w:difference_back=RRRPb w:different=IiCUB w:different_brand=RPRbQ w:different_color=SSSYT w:different_from=NbQPR
w:different_item=SYSRS w:different_pattern=TYTRS w:different_product=QcOTT w:different_style=PUQYO w:differs=SaTRT
w:differs_from=SaTRT w:dimensions=MdOMP w:dirty=fLLLL w:disconnecting=ZRSSR w:discount=KLIJk w:discount_code=OSQNc
w:discussed=PNRPb w:dislike=PSbQS w:dislike_it=PSbQS w:do=WLRPa w:do_i=POPNc w:does=dNGVH w:does_not=aPKWJ
w:doesn't=dTIUE w:doesn't_fit=JSRdS w:doesn't_go=SQQaR w:doesn't_have=OcSPT w:doesn't_heat=dPPMS w:doesn't_hold=cPRNS
w:doesn't_last=cNQOS w:doesn't_light=ZQRQS w:doesn't_like=NOSdT w:doesn't_look=OXSVT w:doesn't_match=HcPUP
w:doesn't_seal=aQQPT w:doesn't_suit=KOSfR w:doesn't_work=SNWXP w:doesnt=ZLNVO w:doesnt_work=cQPMQ w:dog=YKIbN
w:dog_won't=NTSbT w:don't=XGGbS w:don't_fit=eQOJQ w:don't_know=LQPIf w:don't_like=CGUkO w:don't_love=PQSbS
w:don't_need=HPNiK w:don't_use=PQSaR w:don't_want=OTQdP w:dont=ZKJaJ w:dont_like=RPSaT w:dont_work=dQOLN w:door=SQaRT
w:double=XJJWV w:down=bLKYJ w:drains=ZSRSS w:dress=UQSYT w:dried=cQPPN w:dried_out=cQPPN w:drift=cNOOO w:drips=aSPRT
w:driver=MNfMO w:driver_left=SSYRT w:drone=bRRPS w:dropped=QPYQX w:dry=cOPQP w:dupe=LeLLL w:duplicate=MLLeL
w:duplicate_order=TPPbR w:during=QRZRS w:during_delivery=RSYSS w:earbud=bMTMP w:earbud_is=VQXSR w:easily=eMNMO
w:edition=RcPPQ w:else's=PgILP w:else's_order=TbOPR w:else=POWZP w:elsewhere=NLQdP w:email=NPPOc w:empty=KJhKK
w:empty_box=SRYTS w:empty_envelope=RRZQQ w:envelope=MOcPP w:error=bNUKR w:estimated=QSZTT w:eu=PbPQR w:event=QQUZN
w:every=dQNPP w:everything=SRaSS w:everywhere=aLVLM w:expected=OOOcN w:expensive=NOKWZ w:expired=hMKIM
w:expired_last=aPOSQ w:eyes=cPOOQ w:fabric=YXLRO w:fabric_is=WYQOQ w:faded=dNOMO w:failed=PZUPP w:fake=AoFCD
w:fake_logo=QZPRQ w:fake_original=TXUTU w:false=NcNOP w:fan=WILbM w:fault=QLRdR w:fault_i=SNSbS w:faulty=fHQKL
w:feature=QeMQN w:features=OgKOM w:features_listed=QaRQS w:fedex=RTaSQ w:fee=MOJQg w:feels=aRPQP w:feels_like=WVSRS
w:feet=QRQbQ w:fell=kHHHI w:fell_apart=cQQOQ w:fell_off=dNOOP w:fell_out=cQPPN w:few=YTTTT w:fine=LSVWW
w:fine_and=PQMeT w:fine_but=QXYOR w:fine_i=SSSTY w:first=fNLMQ w:first_time=aRRQS w:first_wash=ZSQST w:fit=HHAoC
w:fit_me=QRTaS w:fit_my=NURZS w:fits=OXKZM w:fits_fine=RYSST w:five=XRWRQ w:five_minutes=YSRSS w:five_weeks=SSXTS
w:flat=bMUMO w:flavor=SaRPR w:flicker=ZSRST w:flickers=bPOPP w:flimsy=cNNNN w:focus=aPRPR w:food=gJSHJ
w:food_was=cPNPP w:for=ANWjG w:for_a=OPaWQ w:for_christmas=SSYRT w:for_it=SROaS w:for_less=RPQbS w:for_me=JHJlJ
w:for_my=MLZZO w:for_the=SUSOa w:for_two=RObQS w:forever=RRcOQ w:forgot=HHXXX w:forgot_to=POWUV w:found=XFHdJ
w:found_a=YKMYN w:found_it=QSSZT w:found_the=RRRaS w:frame=YRUPP w:free=MNGGk w:free_gift=POKJg w:free_sample=PQMPe
w:freezes=dOOPP w:from=aYSFI w:from_the=WZSKO w:full=WXSRS w:game=YSSSS w:gave=fRTIL w:gave_me=cTQMN w:gave_my=aRROR
w:genuine=NgLMO w:genuine_leather=RZRRS w:get=TLeGW w:get_here=RRbOR w:gets=eOLPP w:gets_stuck=aRORR w:gift=BBAiZ
w:gift_card=PPPIe w:gift_not=QPOXX w:gift_recipient=RSRYS w:glass=KQeNO w:glass_was=STYTT w:glasses=bPOQQ w:go=WPPYQ
w:go_away=YTTRT w:go_with=NSRcR w:goes=bQPRR w:gold=WbMMO w:gone=ZOWNQ w:good=RURXQ w:good_quality=NWVVS w:goods=PVXPP
w:got=ZWUOA w:got_3=OPcRR w:got_a=PfNMQ w:got_cancelled=TTTXT w:got_it=MPVZR w:got_lost=RQZST w:got_nothing=TQZTT
w:got_one=LMaYQ w:got_the=IVVYN w:gps=aRPOP w:gray=QcPOR w:great=TIJeU w:green=eXJKO w:grinding=ZSSST w:had=ZJRZM
w:hair=hMNIP w:hair_on=bPQPT w:half=UPcMH w:half_of=RWZNR w:half_the=TSZQP w:handed=RbOSR w:handle=bLUMO
w:handle_snapped=ZSSSU w:happy=XRVRS w:has=fOKRG w:has_a=fLOKQ w:has_been=OSbST w:has_dead=aTPTT w:has_no=YWLTN
w:has_one=RSSYT w:has_scratches=ZRRQR w:has_this=LRSdS w:hasn't=NNdQO w:hasn't_moved=SSYSS w:hasnt=QPaSQ
w:hasnt_shipped=QPaSQ w:hates=MOOdQ w:hates_it=OQPcR w:hates_the=RRSYT w:have=EXNfK w:have_a=RbRQQ
w:have_checked=SQTZT w:have_the=PWSWT w:headache=YSTST w:heat=dPPMS w:heating=bRQSS w:heavy=SRPbR w:heavy_for=TSSYT
w:heel=WQOYP w:held=RSaRR w:held_at=RSaRR w:hello=LLLLe w:help=JJISe w:here=KIjIK w:hinge=cSOQS w:hold=YMNXP
w:hold_a=aSQSS w:holds=SaPSS w:hole=iILIP w:hole_in=dMOMR w:hole_near=aQRRS w:home=LMMfN w:hoping=TNScT
w:hoping_for=TNScT w:horrible=bOOOO w:hot=fOKQQ w:hour=aRQRQ w:house=PKgKO w:how=LLLLh w:how_do=POPNc w:how_to=QQQLd
w:however=QUPaR w:husband=OOOeO w:husband_hates=STTYT w:i'm=RSVXT w:i=NVLaQ w:i_asked=RcQQQ w:i_bought=RgSJS
w:i_changed=STZQT w:i_chose=QZPTS w:i_clicked=QNQcQ w:i_didn't=ZbSIR w:i_do=XSXPS w:i_don't=RIZZM w:i_found=OQQcS
w:i_got=OScOP w:i_had=VMQbR w:i_have=PKUdP w:i_just=NJLgW w:i_no=TRTZT w:i_opened=VRYQT w:i_ordered=QkSEN
w:i_paid=PePLR w:i_picked=QVQXT w:i_received=SWVSS w:i_selected=RbQQT w:i_should=SQTZT w:i_simply=PPQeR
w:i_still=SSZST w:i_want=YSRMY w:i_was=TNOcR w:i_wore=XTSST w:ignore=MLMJf w:ignore_this=QORNc w:ignored=TSTSZ
w:ignored_me=TSTSZ w:imitation=MdNNN w:immediately=aQPRQ w:impulse=MMMfM w:impulse_purchase=RQQaP w:in=aKcHG
w:in_a=bNVMO w:in_box=OPbRR w:in_customs=PSZTS w:in_it=ZPOTR w:in_my=UQPYR w:in_pieces=ORbTT w:in_shipping=aQSQQ
w:in_the=UZUIR w:in_time=NOdOP w:in_transit=LQdPQ w:inaccurate=aVMMM w:inches=RVPYR w:include=RQcSO
w:include_the=RQcSO w:included=LMcLV w:incompatible=NMJfN w:incomplete=MGjEL w:incorrect=QeJPP w:ink=eNNNN
w:ink_smears=cOOOO w:inside=ZMYKJ w:inside_the=ZTSPQ w:install=ROPPb w:installation=OMNMc w:installing=XRPPZ
w:instead=JdSUI w:instead_of=LeUJK w:instructions=POdOK w:interest=OPNdP w:invoice=GAJBo w:invoice_not=SSSSZ
w:invoice_with=SSSRY w:iphone=QXPWQ w:is=lUIFE w:is_a=QcQPS w:is_already=aPTQT w:is_blurry=cNQQQ w:is_broken=cPORR
w:is_chipping=aRSQS w:is_dead=aQPSS w:is_defective=fPMLN w:is_dry=cOPQP w:is_fake=ObQRR w:is_fine=KOcOX
w:is_good=NWRYT w:is_it=NOdNS w:is_missing=SMaVK w:is_my=RSYSS w:is_not=RXOXP w:is_nothing=PaSQT w:is_plastic=QaTTT
w:is_so=ZSRRT w:is_totally=ObTSU w:is_unresponsive=aRQRR w:is_way=PaTTU w:is_wobbly=ZRSTS w:is_wrong=PcSPS
w:isn't=IhSOM w:isn't_the=RbRPT w:issue=RLRXY w:issue_the=ZRRTS w:it's=LeGTO w:it's_a=JaLZL w:it's_been=RSaST
w:it's_fake=SXSSS w:it's_just=aXOPT w:it's_not=MOWPb w:it's_polyester=TXSST w:it's_simply=ScQPT w:it's_the=dRQMS
w:it's_too=QPLfR w:it=PMWgA w:it_arrived=QScNT w:it_at=OMXYR w:it_but=WQYRS w:it_came=PWbMR w:it_cheaper=QSSZT
w:it_does=RXSUS w:it_doesn't=NRRbT w:it_fits=PcRNT w:it_for=RWPXR w:it_has=WOZNT w:it_in=TQaPS w:it_is=UXNLZ
w:it_isn't=NbRVQ w:it_it=XRdJR w:it_just=eLWLO w:it_looks=KcQTS w:it_makes=YSSRT w:it_needs=QcQNS w:it_never=STaRS
w:it_now=TUTYT w:it_on=YQRUS w:it_says=NePMQ w:it_simply=ZQYMS w:it_was=RXOZH w:it_wasn't=QScOT w:it_without=SSWXT
w:it_won't=bRPPT w:it_works=PXZQT w:itchy=dNNMN w:item=McYIP w:item_arrived=SVWTT w:item_but=PNdRT
w:item_differs=TXTTT w:item_has=YWOOP w:item_i=QTQWX w:item_is=bKJYV w:item_missing=SONRc w:item_not=RWXRR
w:items=OPePO w:its=aWLRP w:itself=YPXOQ w:jacket=SZRSR w:jammed=cPPPR w:just=THOdP w:just_a=TJZJW w:just_badly=eRNNS
w:just_doesn't=dQLST w:just_don't=RSSaR w:just_not=McLVP w:just_ordered=SOSbT w:just_testing=OPOMd w:just_too=QROcP
w:keep=WQOYQ w:keep_my=RSQaR w:keeping=NQQcQ w:keeping_the=NQQcQ w:keeps=gLMLL w:keeps_disconnecting=ZRSSR
w:keeps_losing=aRRQR w:kettle=YRRSS w:keyboard=aRQRR w:keys=cPPOO w:kid=NQQbR w:kids=OVLbP w:king=QaRQR
w:king_size=QZSRS w:kitchen=OSQbR w:knockoff=PcRNP w:know=LNPKf w:l=OgNLO w:l_m=UWUTU w:l_s=SZSSR w:label=JUdIK
w:label_says=SaRPR w:lamp=cMSNN w:lamp_flickers=bPOPP w:laptop=ZQPWQ w:large=OYJaO w:larger=QPRbO w:larger_size=SQTZR
w:last=fNSIK w:lasts=aSRSR w:late=RDkFP w:late_and=aQMXT w:late_for=TTZPT w:leak=cNMNN w:leaked=NQbRR
w:leaked_in=PSYSS w:leaks=hKJLM w:leaks_from=aPPRS w:leather=UbMNO w:leather_pu=UVUUU w:left=PPjAI w:left_handed=RbOSR
w:left_it=MMgLP w:left_outside=PPbQQ w:left_side=ZRQSR w:legs=cPOOP w:length=RZQQQ w:lens=aRQRQ w:less=NYOYP
w:less_than=PbRQQ w:lid=XIeHH w:lid_doesn't=aQQPT w:lid_was=VRXRR w:lied=LhLKI w:life=VXRQR w:light=bPOPR
w:lights=ZVOQP w:like=KbBfA w:like_color=TTUWU w:like_it=LSRcO w:like_the=IbJaL w:line=aRQPR w:lining=bOSQT
w:listed=MYNKY w:listed_as=SZTSS w:listing=GmHJK w:listing_said=QcPQR w:listing_says=SZSRS w:living=QRPcS
w:living_room=QRPcS w:logo=MfMMN w:long=MMaUK w:long_for=TTSXT w:longer=RLNeK w:longer_need=SSRYQ
w:longer_needed=RRTYQ w:longer_want=RQQbP w:look=KXQZP w:looks=TVMYI w:looks_different=QZSSR w:looks_in=QaSRU
w:looks_nothing=RaTQT w:looks_ugly=NNQbR w:loose=eKJUM w:losing=aRRQR w:losing_connection=aRRQR w:lost=JCkMF
w:lost_by=PRbOQ w:lost_in=LOdPQ w:lost_it=RRaNR w:lost_my=TTXST w:lost_somewhere=RQZST w:loud=aRRRS w:love=POQdR
w:love_it=PQSbS w:low=cPPNR w:m=OhMLP w:made=lFELG w:made_my=bRQOQ w:made_us=bQRQR w:mail=MMfNR w:makes=ZRNWO
w:makes_a=bRRRS w:many=SQNcQ w:march=RRaRQ w:marked=TSYTT w:marked_delivered=TSYTT w:match=GdMPV w:match_my=NKReR
w:match_the=PcSMT w:material=YYJRK w:material_is=PbTST w:matter=ZVROS w:mattress=eNMOM w:may=SSZST w:me=NHAhZ
w:me_a=aSPMR w:me_size=TYTRT w:me_the=TbTNT w:me_to=RPQOc w:meant=SOPcR w:meant_to=SOPcR w:measured=RJQeQ
w:measured_wrong=RJQeQ w:measurements=QdRMR w:measures=RbRPS w:measures_like=SaSRT w:melted=RLcLM w:men's=QbPQS
w:mention=QdONO w:mention_it=QdONO w:message=XMLMZ w:metal=McRQR w:milk=fMLLM w:milk_powder=YSSSS w:milk_was=bPOPP
w:mind=NGOhI w:mine=PcQQR w:mine_is=QaSTT w:minutes=dPNPP w:misleading=LhLKK w:misleading_description=SXSSS
w:missing=CJhHU w:missing_from=TRZUT w:missing_however=SYLaS w:missing_one=SQZRS w:missing_parts=RObTS
w:missing_the=NWYRQ w:mistake=KOPiJ w:mistake_i=UXTRU w:mistake_when=QQRaS w:model=JiFRJ w:model_for=TPSZT
w:model_i=SbSRT w:mold=bPOOR w:moldy=dNNPO w:money=OMKRd w:money_back=PRPMc w:month=XLaLN w:months=QTcNT w:more=NWOZN
w:motor=dPQPP w:mould=dQLRS w:moved=SSYSS w:much=NVMSZ w:much_smaller=RZTST w:my=PEKiM w:my_car=OYRUS w:my_couch=UNQaQ
w:my_coupon=TTROb w:my_daughter=YRRTQ w:my_dog=XRSUS w:my_door=SQaRT w:my_fault=SRTYT w:my_feet=QRQbQ
w:my_husband=RSSaS w:my_kitchen=PTTZT w:my_living=QRPcS w:my_mind=UOUXO w:my_mistake=QYQVR w:my_money=PRRLd
w:my_neck=bRRPR w:my_old=RSQaR w:my_order=QdcDP w:my_package=QRaQR w:my_parcel=SQcNR w:my_phone=LQRdQ
w:my_printer=TPSZT w:my_skin=aONVO w:my_son=TQObR w:my_style=SMQbR w:my_taste=OOQdQ w:my_toes=PQQbQ w:my_wife=QSSaS
w:n=IILIh w:n_a=IILIh w:na=KKKKf w:name=SQSQb w:narrow=QQPbQ w:navy=OcNSP w:near=aQRRS w:near_the=aQRRS w:neck=bRRPR
w:need=ABBjb w:need_a=PMSaV w:need_an=SRROa w:need_help=RQQNb w:need_it=ORPeP w:need_this=QSRZP w:needed=MKVbM
w:needs=QcQNS w:neighbor=OQbPQ w:neighbour=QQbQR w:neighbour_who=QQbQR w:never=OAeAV w:never_arrived=STZSS
w:never_came=IPWNY w:never_received=TSbUO w:never_shipped=QPeRK w:never_showed=QQbSP w:never_turned=MSbTR w:new=UdLLJ
w:new_but=SYTTT w:nice=SVQXQ w:nice_quality=PWSXS w:night=OVNaO w:no=DHWUa w:no_damage=NXMNa w:no_defect=QTTZS
w:no_defects=NQMTb w:no_instructions=POdOK w:no_invoice=SRORa w:no_longer=NMOeK w:no_matter=aRRPS w:no_padding=PPcNN
w:no_quality=QSXVT w:no_reason=OOQYU w:no_reply=ROPPa w:no_screws=LRdQQ w:no_sound=cPNQP w:no_stock=QPOLd
w:no_tracking=RRcPO w:no_use=NPScL w:nobody=PPPOc w:noise=fTLIM w:none=KPLLd w:not=LYRWO w:not_a=QLMeN w:not_an=PcORQ
w:not_applied=POPPb w:not_as=LiMJL w:not_broken=TYGIc w:not_compatible=RXRVQ w:not_damaged=ZWKXS w:not_defective=NPZUV
w:not_delivered=RQYRR w:not_fit=NNPeO w:not_for=RORcR w:not_genuine=PdMOP w:not_here=MKfLM w:not_in=JLbOY
w:not_included=ONZNX w:not_late=XRFPc w:not_lost=bROST w:not_my=KaHVM w:not_original=RZRQQ w:not_provided=SSSSZ
w:not_real=PcQPQ w:not_received=PGdOW w:not_shipped=QMcSQ w:not_silk=NdMMN w:not_solid=PcOOP w:not_suitable=POOcO
w:not_that=QSZTT w:not_the=NgRKI w:not_there=QUaPR w:not_want=SSWWR w:not_what=HgKQL w:not_working=aQQPR
w:not_worth=ONOdO w:not_wrong=ZPVQQ w:nothing=ORULY w:nothing_broken=QYLaQ w:nothing_inside=JNfPM w:nothing_is=RUPaT
w:nothing_like=HiNHP w:nothing_wrong=MJaUY w:now=VPZTQ w:number=LZPWT w:obvious=PbQQQ w:obviously=VYPPQ
w:obviously_used=ZQRRT w:odor=cOPOO w:of=SUYQO w:of_10=TZRSS w:of_4=OMePO w:of_my=RQZUP w:of_stock=KNNQf
w:of_the=SPYVP w:of_two=STXTT w:off=eTFNA w:off_after=WTTUU w:off_and=YRRST w:off_on=SSaPT w:off_the=aQQQS w:ok=FNLOf
w:old=OQMdP w:old_one=RSQaR w:older=RaSQS w:older_model=RaSQS w:on=cJPYA w:on_a=RRSSb w:on_another=SQSZT
w:on_arrival=QNcLP w:on_day=aRPQT w:on_impulse=RSSXS w:on_it=cZJHP w:on_me=VGMcK w:on_my=bSSOS w:on_the=VaUGP
w:on_time=PObMR w:once=dRMQR w:one=OQeXA w:one_bottle=RRaRS w:one_earbud=aNVNQ w:one_i=PeNMS w:one_in=RYSTU
w:one_item=QNdMQ w:one_of=MNfOR w:one_piece=VNZRT w:one_shoe=OQaPS w:online=NePLQ w:only=RLfDT w:only_got=LNeNQ
w:only_lasts=aSRSR w:only_one=LNdNQ w:only_received=RPbTP w:open=XIbKT w:opened=SMdNP w:opened_and=UQZSS
w:opened_it=WRVRT w:opened_the=RTYTU w:or=WPSXR w:or_anything=YRQVS w:order=BUXUR w:order_is=SOcPS w:order_never=SRbSQ
w:order_the=TZTPT w:ordered=CWPgA w:ordered_a=RdPOS w:ordered_black=SZQQS w:ordered_by=TQPaT w:ordered_it=POXXT
w:ordered_the=VCTfS w:ordered_twice=SOPcP w:ordered_two=SONdS w:ordered_wrong=UGPhT w:ordered_xl=SbQPS w:organic=PcOOO
w:original=HjJLM w:other=OGHTe w:others=NNOMd w:our=PPPWY w:out=eCKMX w:out_in=YSSSS w:out_of=ZJOLa w:outside=PPbQQ
w:over=WJTWK w:over_the=WRWQS w:overcharged=LNMLe w:overheats=bQQMP w:overnight=bQRPR w:own=SROaS w:pack=RaPRS
w:package=ASkGG w:package_arrived=UUVUU w:package_lost=TSYTT w:package_never=STXTS w:package_stolen=SSXTS
w:package_was=SQaSS w:packaging=VMZNN w:packed=OQaRR w:padding=PPcNN w:page=MhNLQ w:page_claims=RaSOT w:pages=hMIMM
w:paid=OcVKQ w:paid_for=OcVKQ w:paint=dPQPR w:paint_is=aRSQS w:pair=YRWQS w:pan=eNNMN w:pan_warped=bQQPQ
w:parcel=FRlGK w:parcel_was=QRaTT w:part=NXcNM w:partial=QQPQa w:partial_refund=QQPQa w:parts=WQbKM
w:parts_missing=RWYPP w:party=NQWaN w:past=bQPQR w:past_its=aRQRR w:pattern=OgOLQ w:payment=MONMd w:peeled=ZTRST
w:per=KJJJh w:perfect=XPSWT w:perfume=VaPNP w:phone=dIIWK w:phone_case=bNOTQ w:photo=MfPMQ w:photo_shows=RYSTT
w:photos=MfQMO w:pick=YURTR w:picked=PSQbS w:picked_the=SNTbT w:picture=VfHFK w:picture_shows=SaQST w:pictured=MdTON
w:pictures=MTPPa w:piece=bNVNN w:pieces=TVdIK w:pieces_short=RSZSS w:pieces_when=PSZTU w:pilling=bOSQS w:pixel=XTTTT
w:pixels=aTPTT w:placed=SRQaR w:plant=cPMOP w:plastic=dYIHL w:plates=PRbTT w:please=MMNKf w:please_ignore=SSSSY
w:please_refund=SSSTX w:plug=aWNNP w:polyester=OeOOO w:poor=aISRS w:poor_quality=bQPNR w:poorly=aQQQQ
w:poorly_made=aQQQQ w:porch=MMeNO w:port=WVSRS w:post=MQbSS w:postage=QPPPc w:powder=YSSSS w:prefer=PJPZZ
w:prefers=QSTZS w:present=QNScS w:pretty=QaSRR w:pretty_sure=QaSRR w:price=DDFQk w:price_adjustment=SSSPZ
w:price_difference=RRRPa w:price_match=SPSPZ w:price_went=NRRdL w:printer=TPSZT w:pro=SPSbT w:problem=VMRQZ
w:product=WcODQ w:product_in=QdMTT w:product_is=TMaMX w:promised=NTNOc w:promo=ONNNd w:promo_code=QPPOc
w:properly=bPQPQ w:provided=RRRRa w:pu=TYTTT w:pump=cRORS w:purchase=LLLcU w:put=UROZR w:quality=eMOTE
w:quality_but=LZUUS w:quality_is=XSOVR w:quality_issue=PSYWT w:quality_just=PSSaS w:quality_problem=RRXWT
w:queen=RaQRS w:quick=ZSQTT w:quick_but=ZSQTT w:rain=TOaQQ w:ran=XRSSV w:rancid=cPPNP w:rash=eOQLO w:reaction=bQQPQ
w:read=XKNbP w:readings=fKOMN w:real=MjKKN w:real_leather=PaRRR w:real_silver=SaSRR w:reason=LIOVb w:rebate=NMNNd
w:receipt=NHBKm w:receive=RNeNK w:received=DYeAJ w:received_a=QfLOP w:received_someone=TaPRR w:received_wrong=SfMLQ
w:recipient=RSRYS w:red=VcNMP w:red_one=SZSRT w:refund=KCABo w:refund_difference=TSTSY w:refund_me=SSSQY
w:refund_of=SRQTa w:refund_please=TTTTX w:refund_the=SSQTa w:refund_with=TTTTX w:refurbished=RaRRO w:refused=NLfQI
w:regret=OLJfK w:regret_buying=UPPZP w:remorse=MOMdO w:remote=dKXIJ w:replica=OdOOK w:replies=RQOQa w:reply=RNOPb
w:rest=OPaVP w:rest_of=SSVYR w:return=KJJPg w:return_it=TTYSU w:returned=OPhKH w:returned_to=RPfNK w:rice=dNNOR
w:right=cKWPO w:right_one=dQPOT w:ripped=fJRJL w:roll=bRROQ w:room=PQNdR w:rotten=dNMOP w:rubbed=cOQOR
w:rubbed_off=cOQOR w:rude=JHIKi w:runs=MKNeN w:rusted=cONPP w:s=RePOP w:said=IcGXO w:said_no=PMNcP w:same=LXMZN
w:same_as=QRRaS w:same_thing=QQQbR w:sample=PQMPe w:saw=SQTZS w:saw_it=SQTZS w:say=POMMd w:says=AoNAS w:says_100=TXTTT
w:says_500=RZSST w:says_delivered=QLeRR w:says_it's=SXSSS w:says_it=LWPLc w:says_king=SZTST w:says_out=RRZSU
w:says_stainless=RaRSR w:scent=ObLVO w:scratched=dONPP w:scratches=cPNOP w:scratches_all=aRPRS w:screen=gJPIJ
w:screen_has=cRNRR w:screws=WIfGI w:screws_in=PSZTS w:screws_stripped=cRMRR w:seal=ZPTPS w:seam=ePNNP
w:seam_ripped=cQPOQ w:seams=cPPPR w:seams_are=ZRSQT w:second=UKVXN w:second_time=aSORT w:see=QFFFj w:see_my=PSRPa
w:selected=QYPXR w:seller's=QJQbX w:seller's_fault=SNSbS w:seller=AVOAi w:seller_agreed=TSTTW w:seller_asked=TRRSa
w:seller_never=SRYTS w:seller_sent=RcQOP w:seller_shipped=TZRSS w:seller_told=TSTSY w:seller_was=TQPTb w:sender=RRcPN
w:sent=AoVAA w:sent_a=QdQLR w:sent_back=QKeRN w:sent_me=PgQIP w:sent_the=PhKJP w:serial=MeOMO w:serial_number=ObRPQ
w:service=FJHIk w:set=KYWSM w:set_is=RWWST w:set_of=SaRQT w:shade=NTYWP w:shampoo=XQWQR w:shattered=MMeMM w:she=PRRbR
w:she_already=QTTZS w:ship=LKkGI w:shipment=OQdQN w:shipped=MbdCC w:shipped_the=ScNOR w:shipping=SCUDe
w:shipping_cost=OPLSc w:shipping_fee=MOJQg w:shirt=bNSNP w:shoe=UNZPR w:shoes=SUJdM w:shop=NMOSd w:short=JJdUL
w:should=QPXZT w:should_have=SQTZT w:shoulders=TTSYT w:showed=QQbSP w:showed_up=SSYSS w:shown=NfMMP w:shows=OZURR
w:shows_a=RZSTT w:shuts=bRQPR w:sick=cOQOQ w:side=cQNRQ w:silk=NdMMN w:silver=PeONQ w:simply=VWTTO
w:simply_changed=RTTZT w:simply_don't=RSSZT w:since=NPdPO w:since_last=PSZSS w:since_march=RRaRQ w:site=PYSTS
w:size=MUAoA w:size_8=TZRSS w:size_9=ScRNR w:size_and=WRZOT w:size_but=ZWQMS w:size_chart=NcROR w:size_for=TRTYT
w:size_it=ZVSMU w:size_m=RbQQS w:size_ordered=TMSbT w:size_s=TaRQR w:size_too=SRSXT w:sizes=XONZR w:sizing=RMMcM
w:skin=cNMUN w:skin_tone=MRRcT w:sleeve=dOSMT w:sleeves=RSMcR w:slow=RLhIH w:small=ONFhI w:smaller=LdOPP
w:smaller_size=TQTZS w:smaller_than=LfPKQ w:smashed=KNgNO w:smears=cOOOO w:smell=dJNTN w:smell_when=YSSST
w:smelled=aRQQR w:smelled_bad=aRQQR w:smells=hNKIJ w:smells_awful=ZSSRS w:smells_like=eLQMP w:smells_nothing=YUPQP
w:snapped=eLQLM w:snapped_in=bQNRS w:snapped_off=QRaRT w:snug=QMPcP w:so=dMOSQ w:so_it=YSSRT w:so_thin=ZSRRT
w:soaked=KMdNN w:sold=HXHHe w:sold_as=PdQQL w:sold_out=KJKJh w:sole=eNLNM w:solid=PcOOP w:someone=PbSQO
w:someone_else's=RdMNQ w:something=QPPcQ w:something_else=QPPcQ w:somewhere=RQZST w:son=QQOdQ w:sound=iKIJL
w:sound_from=aRPSR w:sour=bPOPP w:space=PPNdM w:sparks=cOOOP w:speaker=gMLLM w:spilled=LNdNM w:stainless=RaRSR
w:stainless_steel=RaRSR w:stains=cPPQS w:stains_on=bPPQS w:stale=dPNPQ w:stand=aPSPS w:stated=LePNP w:stay=dOPMO
w:steel=RaRSR w:stick=fMMLN w:still=LKfJQ w:still_waiting=RPXNX w:still_want=SSZST w:stitching=dOMOO
w:stitching_and=XTTTT w:stitching_came=YTRST w:stock=GHDGn w:stock_left=TSSRZ w:stolen=KLfLM w:stolen_from=SSYTT
w:stopped=hMHMN w:stopped_charging=aSOTS w:stopped_heating=YTSTT w:stopped_working=cQOPS w:store=LJJTf
w:store_cancelled=SSRLb w:straight=bQQQR w:strap=dQNPQ w:strap_broke=YTRTT w:stripped=cRMRR w:strong=UQPaQ
w:stuck=YKbKK w:stuck_in=PSaSS w:stuff=OXYQS w:style=JYJZJ w:suit=IMOgO w:suit_me=LOReQ w:suit_my=QSTZT
w:suitable=NNMeN w:super=dNOOP w:support=JQIKh w:support_was=PPRRb w:supposed=LiLJM w:supposed_to=LiLJM w:sure=LQLLc
w:switch=RbOMQ w:table=bOTOP w:tablet=aRQQR w:taste=KQPeO w:tasted=aQQQR w:tastes=eNOMP w:tastes_off=bQQPR w:tax=IHQHf
w:tax_invoice=TTTSZ w:ten=YSURS w:ten_days=WTVST w:terrible=ZNPNW w:test=DCBAo w:test_order=SNNMd w:test_return=SSQSZ
w:testing=LLLJf w:than=RiFJI w:than_advertised=RYSRS w:than_i=SSTZS w:than_it=SZSPT w:than_stated=OcQOP
w:than_the=cXMJQ w:thanks=MMLLe w:that=aNZPL w:that_got=VSSWT w:that_i=QReLT w:that_it=PYSVT w:that_won't=YTTRT
w:the=YWTRB w:the_2=RaPRS w:the_ad=RZQST w:the_bag=PeRNT w:the_birthday=QQbOR w:the_blade=bPQQS w:the_bottle=NZVRT
w:the_bottom=aPPRS w:the_box=PScNN w:the_brand=TZSQT w:the_color=OLRdS w:the_colour=TaPQS w:the_courier=MMgMQ
w:the_description=OXMZP w:the_design=YPZPR w:the_dimensions=SYTST w:the_fabric=VSRWS w:the_features=QaRQS
w:the_first=cPOPS w:the_food=aSRQS w:the_handle=ZSSSU w:the_hinge=aSOST w:the_item=OTRVZ w:the_lamp=WRXRS
w:the_left=WUWSS w:the_lid=VRWST w:the_lining=bOSQT w:the_listing=MfNOQ w:the_mail=ONdOS w:the_material=MQRbS
w:the_measurements=RYTST w:the_model=SaSRT w:the_motor=YSTST w:the_one=PdPOT w:the_order=PIXQZ w:the_original=OcRRT
w:the_other=SJKfI w:the_package=OYVRS w:the_page=OeQNT w:the_pattern=QcROT w:the_photo=PaRQS w:the_photos=OcRPT
w:the_picture=OgLJP w:the_plates=PRbTT w:the_post=MQbSS w:the_price=RRRWY w:the_product=UVXKU w:the_rain=QSZST
w:the_real=ScPPS w:the_remote=YQUQS w:the_rest=PQYVQ w:the_rice=dNNOR w:the_right=dMTKS w:the_same=LWMaO
w:the_screen=YTSTT w:the_seams=YSSST w:the_second=VOZOS w:the_seller's=SLSdS w:the_seller=QXUNW w:the_set=RZRTT
w:the_shade=NTYWP w:the_shipping=QROTc w:the_shirt=YQVRT w:the_shop=SSSRZ w:the_shoulders=TTSYT w:the_site=QZSRS
w:the_size=PVMZP w:the_store=PQNcS w:the_strap=ZSQST w:the_style=PPRbT w:the_table=VRXRS w:the_two=SSXTT
w:the_vase=PSaTT w:the_video=RaRQS w:the_waist=RRRaT w:the_wash=dNONS w:the_watch=aRQST w:the_website=NdRMS
w:the_wrong=LNPjG w:them=QSQaQ w:there=QNWNZ w:there_is=VRTXT w:there_was=PSaSS w:these=VaONP w:these_are=OcQQQ
w:they=EiSIQ w:they_just=RWWRR w:they_sent=PdONQ w:they_shipped=SZRRT w:thin=cOQPR w:thin_it=ZSRRT w:thing=TVSWO
w:this=KcBYT w:this_cream=aRRRR w:this_is=JjPKP w:this_isn't=RcPOR w:though=RbQOQ w:thought=OLNdR w:thought_it=OMOdR
w:threads=bQOQQ w:threads_coming=YSSSS w:three=YQXQQ w:threw=XRUQR w:through=dOOOM w:tight=PPOeQ w:tight_around=SSRaS
w:time=aFcCI w:time_i=cQNPS w:timer=XWRRS w:tiny=XXPRQ w:to=GNXQa w:to_a=SSVSW w:to_be=OcTOO w:to_cancel=SRSRZ
w:to_get=RRbOR w:to_have=RbRQQ w:to_include=RQcSO w:to_keep=RSQaR w:to_my=SSUQY w:to_pieces=XSUSS w:to_return=RRTPb
w:to_say=POMMd w:to_sender=RRcPN w:to_the=OUcKU w:to_use=MMKXY w:to_wear=OPOcO w:to_wrong=SQaQR w:toaster=cOOPP
w:toes=PQQbQ w:told=SRPQb w:told_me=TSTSY w:tone=MRRcT w:too=AAQoE w:too_big=PQJfO w:too_bright=TSTXT
w:too_bulky=RQObQ w:too_expensive=PPLVZ w:too_heavy=SRPbR w:too_large=SRMdS w:too_late=MQlDO w:too_long=MMaUK
w:too_many=SQNcQ w:too_much=PQNTZ w:too_short=RSJeR w:too_slow=RSdLR w:too_small=OMOdP w:too_snug=SSQYR
w:too_strong=RQQaQ w:too_tight=QQOdQ w:too_wide=STPaR w:took=KMkEK w:took_five=SSXTS w:took_forever=RRcOQ w:tore=aRRQT
w:torn=WNbQR w:total=ZTNNN w:totally=NbSQS w:totally_different=RYSSS w:towels=cQOOP w:toy=aONVQ w:tracking=DFoFH
w:tracking_hasn't=SSYSS w:tracking_says=TRXTT w:tracking_updates=TTXST w:transit=LQdPQ w:trash=cOPOP w:trip=MPVbL
w:trip_that=SSSYT w:try=XPPXR w:trying=LNPdO w:turn=fNOJQ w:turn_on=dPPLR w:turned=bLXKL w:turned_my=cQPOQ
w:turned_up=KSdSR w:twice=IILaZ w:two=UJbVD w:two_by=SQPcS w:two_days=dQONS w:two_months=QTcNT w:two_of=NRZXR
w:two_pieces=RSZSS w:two_screws=PQbST w:two_sizes=YPOYS w:two_washes=aSQST w:two_weeks=WQZNQ w:type=cWMKL
w:type_c=ZRRRS w:u=ZTSTS w:ugly=JJKgL w:uncomfortable=LLMeM w:uneven=bQPQQ w:unflattering=MMNcN w:unhelpful=NMMNc
w:unit=fLMNN w:unresponsive=ZOOQX w:up=jFVGD w:up_my=YXQQS w:updates=RRZRS w:ups=MMfLP w:ups_lost=PRaNS w:us=XZNNO
w:usb=YYNOR w:usb_c=PaRRT w:use=PGEhR w:use_it=MNLaY w:used=iVHDH w:used_before=ZQRRT w:using=cQOPS w:using_it=aSRRT
w:vacuum=cPOOP w:vase=NRbTT w:vat=QOLOe w:vat_invoice=STTSY w:version=KjIJN w:very=dMOMU w:very_poor=bQQPP
w:video=RbQPS w:waist=QXPXS w:waiting=NMcKU w:waiting_for=RPWNZ w:waiting_since=RRaRQ w:want=GAImT w:want_a=ZOTYQ
w:want_it=NOTcO w:want_the=RRRPb w:want_this=SSSYR w:warped=dNOOP w:warranty=MRMLb w:was=SOaTO w:was_advertised=PcQPR
w:was_broken=PTaTU w:was_cancelled=RQOcN w:was_crushed=PRbQS w:was_delivered=TSYRT w:was_fine=WRMbT w:was_hoping=TNScT
w:was_in=RVXST w:was_missing=VQYQQ w:was_not=MUYVV w:was_open=RRZSS w:was_quick=ZSQTT w:was_rude=SQQRa
w:was_sent=SaVOS w:was_shipped=RcPNT w:was_smashed=QTZTT w:was_sour=bPOPP w:was_supposed=QcOOQ w:was_used=YZOOP
w:wash=gLLLQ w:washes=aSQST w:wasn't=VSTVQ w:wasn't_damaged=aZLPT w:watch=dONPP w:water=YLWON w:waterproof=WbKMO
w:waterproof_it=SXTTT w:way=JeSPP w:way_off=NbRQS w:way_smaller=SZSPT w:way_too=TTXUT w:we=QRSXW w:wear=LNLfN
w:wear_it=MQOcQ w:website=MdPPR w:wedding=MOVZQ w:week=eLTKM w:weeks=TMeKM w:weeks_to=SSXTS w:weird=RNPbO w:well=dOOQS
w:went=bGIeG w:went_down=NRRdL w:were=aKXMN w:wet=ULbMO w:what=MiDRH w:what_i=RdHRL w:what_it=RYOWS w:what_was=OcRRS
w:whatever=NMNMd w:wheel=YSSRS w:wheels=dQPOP w:when=XKYSK w:when_i=ZRUNQ w:where's=PNdMP w:where=LNeMR
w:where_is=LNeMR w:while=cQPQQ w:white=ZYMNP w:who=PQZUR w:wide=STPaR w:wife=MMNfM w:wife_prefers=QSTZS w:wifi=iLKJL
w:will=bPOPS w:will_not=bPPPQ w:with=AHUbc w:with_a=KOdWM w:with_it=NNXZQ w:with_my=HONhQ w:with_seller=UTTTX
w:with_support=UTTTX w:with_the=MKYQb w:within=cPNQR w:within_a=bSPTT w:without=JTeON w:without_asking=SZPSS
w:wobbles=bQPQQ w:wobbly=bQQRR w:women's=RaQRR w:won't=gBCYE w:won't_charge=ZSTST w:won't_close=aSRPS w:won't_go=YTTRT
w:won't_hold=YTRTT w:won't_stay=bSSOS w:won't_turn=aSTOT w:won't_use=MTScT w:wont=ZONVQ w:wood=ZWNNN w:wood_is=aTOPP
w:wool=TXSTS w:wore=YSRRS w:wore_it=YSRRS w:work=cCMOW w:work_for=PTSbR w:work_with=OTTbS w:working=fNLMP
w:working_after=YTQTT w:works=UWQVP w:works_but=KXWXS w:works_fine=TWTUU w:worth=ONOdO w:wrong=GdKVL
w:wrong_address=NHcVO w:wrong_color=PPOdR w:wrong_colour=NNNfP w:wrong_delivery=SOcPT w:wrong_flavor=SaRPR
w:wrong_house=PKgKO w:wrong_invoice=SNQPb w:wrong_item=WZROL w:wrong_length=RZQQQ w:wrong_model=QcKSQ
w:wrong_one=PZHWQ w:wrong_part=TaPQT w:wrong_product=QeMQP w:wrong_scent=RdONR w:wrong_size=YGKhO w:wrong_thing=SXTSS
w:wrong_with=OKaRY w:wrong_year=RaQPQ w:xl=OgMLP w:year=XYPOP w:yet=VMbON w:you=NcKIY w:you_sent=ScRNT
w:you_shipped=SbOPR w:zip=bQNQR w:zipper=gLKMO x_空=RRZSS x_里=SSYST y_不=YQQUR y_太=YSXNR y_没=TUTWT 一$=MaWLR 一=aSbNB
一下$=MNNKf 一下=OKKLh 一下不=TUTYT 一个$=SQXWQ 一个,=TTSYT 一个=LVdSH 一个_=TWVSU 一个东=RYSTU 一个号=PVQXT 一个星=RTaRT 一个月=bTTNS 一个没=SVVTT
一个牌=SUTXU 一个礼=SSZRT 一个都=TYRTT 一个配=TUWTU 一件$=JPYZO 一件=ITYXM 一位=RVRYS 一包$=SRZTS 一包=QRbSS 一包螺=TUWUU 一半$=SSUPY 一半=UVSNY
一单$=QRQdO 一单=QRQdO 一双$=SSYTT 一双=QRbQS 一只$=ORbSS 一只=OMfOQ 一号$=QNPdS 一号=QNPdS 一吸=SXTTT 一周=ZQWQR 一周了=TSXTT 一周就=aTRRT
一周没=TSXUT 一回=TXUTU 一回事=TXUTU 一圈$=PWRXS 一圈=SWQWS 一地$=NScRT 一地=NScRT 一块,=RTYTT 一块=TRZRS 一坨=WSWST 一大=UVYPT 一大圈=SXWRT
一天=cQOPV 一天就=aSSRT 一套=PQaUS 一家=SUSYS 一小=UXSTT 一层=RaSRT 一截$=VWSRT 一截=VWSRT 一扯=ZSRTT 一扯就=YTSTT 一拉=YTSTT 一拉就=YTSTT
一斤=SZRTT 一斤装=TWTUU 一时=PSPbT 一晚=ZSRTT 一本$=SQZTT 一本=RQbTS 一条=VUVSU 一样$=SbKSL 一样,=XRSWT 一样=ZYGSI 一根=TSYRS 一根头=YTRUU
一桌=YTQTT 一次=bWLMP 一次_=YSSST 一次就=WYQQS 一款$=SaSRT 一款=SaSRT 一比=SYTTT 一洗=ZSSST 一洗就=ZSSST 一点=WTSVS 一用=ZSSST 一直=UFjGK
一直_=RTYTU 一直不=PRaRU 一直在=TTXTU 一直拖=RSZST 一直显=TTWTU 一直没=RRbSR 一直滴=YSRTT 一看=NfUMQ 一看就=ObTRT 一眼=QbQRT 一眼假=QbQRT 一短$=bSSOT
一短=bSSOT 一码$=ONReQ 一码=ONReQ 一碰=aSRST 一碰就=aSRST 一礼=WSWST 一礼拜=WSWST 一种$=SYSST 一种=SYSST 一箱$=PTaST 一箱=NSdRT 一箱子=STXTU
一米=SXTTU 一股=fNPNR 一股霉=XTTSU 一致$=OXOLa 一致,=SQTZT 一致=MUMQc 一致退=UTUUW 一般$=QQPbS 一般,=STTXT 一般=MNMeQ 一袋=SSYTT 一赔=QbPRQ
一起$=YRSTT 一起=ZRRST 一蹲=XSTTU 一蹲就=XSTTU 一长=bSSOT 一长一=bSSOT 一闪$=ZSSRS 一闪=ZSSRS 一闪一=ZSSRS 七=RWRZQ 七天=SSSZR 七天无=SSSZR
三=QdYLJ 三个=TVWST 三件=TYSST 三件套=TYRTT 三十$=RSSWX 三十=RSSWX 三天=XWWMO 三天了=QTaST 三天就=XTSTT 三天没=TUWTT 三无=PcQQO 三次=VSWTS
上$=WRKOd 上,=SSTWV 上=WVYNO 上_=RPbST 上_b=RPbST 上一=VVRVS 上不=WURVR 上不好=TTTXT 上了$=OSZTS 上了=OSZTS 上全=ZRSST 上全是=ZRSST
上写=TYSTT 上写的=UVUUU 上印=SXTTT 上印的=SXTTT 上去=WTQWS 上头=MONeP 上小=TZTQT 上就=XURTT 上带=TYSTT 上当=NdNNQ 上是=SXTTU 上显=PRSaS
上显胖=TTTXT 上有=ZSRUS 上楼$=SSaQS 上楼=SScNQ 上电=dQNQR 上电没=aTPTS 上电脑=YRTTT 上的=SZSSS 上看=RaTPT 上看的=SYTRU 上耽=STYST 上脸=XTTUT
上衣=RYUST 上门$=RQZNX 上门,=TUWTU 上门=PSbMV 上闪=ZSSRT 下$=HMKYb 下=NNEeX 下不=QTZSR 下不好=TUUXT 下了=QSTaR 下了一=STSZS 下单$=QOQaV
下单=FXMfN 下单不=UYSRT 下单了=STSZT 下单就=STTYT 下单时=SRSZT 下单的=TbSPS 下去=cRROR 下多=RTQaR 下多了=RTQaR 下就=ZSRST 下来$=WSSSX 下来=YSRSW
下架=NPPNd 下的=PUaTN 下的是=SYTTU 下雨=QZSTT 下雨就=QZSTT 不=WOCiH 不_=NQYWG 不_f=SSTYT 不_l=SOScT 不_s=NVbPL 不_w=XRPbQ 不一$=NeOOT
不一=MkFNJ 不一样=RcLRM 不一致=RdSOR 不上$=YXOUE 不上,=URRZT 不上=WRXSH 不上了=OSZTS 不下$=NOPeM 不下=QMNfL 不严$=cQPPR 不严=cQPPR 不习=RRSaR
不习惯=RRSaR 不买=RTSZT 不买了=RTSZT 不了$=SROXX 不了=bMKVV 不了机=cQQRS 不亮$=bQRPR 不亮=dQPOR 不亮了=YTSST 不会=RJKSd 不会用=RPQUZ 不会装=XQQQX
不住$=ZLNVO 不住=YKUVN 不保=aSSSR 不保温=aSSSR 不值$=QRSaQ 不值=OPPeM 不值这=RRRbQ 不像=PbSQR 不全$=ROaSS 不全=ROaSS 不准$=dUOJO 不准=cSOOO
不出=bJNSU 不出去=STRZR 不出来=XRJKZ 不出水=aQRQS 不到$=WWRWI 不到=YTTRO 不到一=bSQQU 不到快=TTVWT 不到我=aQSQR 不加=aRSQS 不加热=aRSQS 不动$=bNQSN
不动=eNNRM 不动了=YUTRT 不匹=PURbP 不匹配=PURbP 不去=RSRaS 不及$=RRaQR 不及=MOeMO 不发$=NObPV 不发=WGgJQ 不发热=ZSRST 不发货=PMgQO 不吃$=PSTZT
不吃=PSTZT 不合=RHSgM 不合身=URSYS 不合适=MMUeQ 不同$=PeQNP 不同=PeQNP 不周=QRQXX 不咋=XRQVR 不咋地=XRQVR 不响$=YURQS 不响=YURQS 不喜=NJRhO
不喜欢=NJRhO 不回$=OPOOe 不回=RLLKg 不回去=aSSRS 不回消=RSSQZ 不在=RQObQ 不处=SSTPZ 不处理=SSTPZ 不够$=KbVQK 不够=FZVUO 不太=RRRbQ 不太喜=TUTWU
不太想=TTTWT 不好$=SQRTZ 不好,=NWWRY 不好=MLNfU 不好一=aTRRT 不好玩=RTTZR 不好看=RQRdO 不存=QUYSS 不存在=QUYSS 不完$=TSSXT 不完=TSSXT 不对$=AcSNU
不对,=WbQPS 不对=BhPKQ 不小=RRRbS 不小心=RRRbS 不带=ObSQR 不干=cPRPR 不干净=cPRPR 不平$=ZSSQS 不平=aRSPS 不开$=bSRSR 不开=cQPQT 不怎=RQSbN
不怎么=RQSbN 不惯$=LPQeQ 不惯=LPQeQ 不想=MKTbV 不想要=QOUeK 不感=PQSaS 不感冒=RRTZT 不懂=OQNXa 不按=QSbPR 不按时=QSbPR 不掉$=ZRTRT 不掉=VWSRT
不接=SUXTU 不搭$=OMQfO 不搭=NLPeT 不支=QaSSR 不支持=QaSSR 不敢=cNQSR 不敢恭=aPTRT 不敢穿=RTTYU 不新=bOTOQ 不新鲜=bOTOQ 不方=RPRWX 不方便=RPRWX
不明=SSTYT 不明显=SSTYT 不是=RiVAK 不是_=VQZSN 不是一=NgONS 不是不=cLbGS 不是假=TQXVT 不是卖=TQWWT 不是发=SIXZZ 不是同=RbRRS 不是图=TXUTU 不是坏=NWVWS
不是官=RYTTT 不是少=WYOTT 不是尺=ZRXOS 不是快=aSPTT 不是我=TfXCN 不是描=TUUWU 不是标=SXUTU 不是正=PbRRS 不是物=XONUZ 不是真=ObTST 不是纯=OcSRT
不是说=QUTXT 不是质=HRUWb 不是这=QcSQS 不是颜=aQTRT 不更=RQbQS 不更新=RQbQS 不来$=RRYWS 不来=VQWVR 不派=RQcPR 不派送=RRaPR 不清$=aMOMa 不清=ZLNJd
不湿=aRQQR 不灵$=aRRRT 不灵=bRQQS 不热=aSRPS 不爱$=RRRZR 不爱=KMPfO 不爱吃=PSTaT 不爱喝=STTYT 不理$=QQSXW 不理=MMPRd 不理人=RRSOb 不理我=TSTRY
不用=MRPeQ 不用了=QTScO 不着$=WQRXS 不着=XTPXP 不着了=SUTXT 不知=OOUNc 不知道=OPUNb 不符$=JlMEL 不符,=STRZS 不符=IjKKK 不等=STYST 不粘=aQTQR
不紧$=bRSOR 不紧=bRSOR 不给$=TSSSY 不给=NOTIf 不给送=TTZQR 不耐=fPQKO 不耐用=cSSMS 不肯=MPUcQ 不肯穿=RSTZT 不能=VXOOX 不舒=RPSbN 不舒服=RPSbN
不行$=XUSTS 不行=XUSTS 不要$=QNQdP 不要,=SSYST 不要=MKUgM 不要了=RRRbR 不见$=ZSSRS 不见=YPbLP 不见了=QTcOS 不解=QQROb 不认$=WVTST 不认=UYSQS
不让=OQReN 不让买=TRTbP 不起=XVXMP 不起来=URXSS 不足$=MYQOY 不足=LaPNY 不转$=cPRNQ 不转=cPRNQ 不过=TOYUR 不进$=XRNYP 不进=VQJdK 不进去=QTQbP
不送$=TSZQS 不送=NObVM 不送上=RSbPS 不送了=RTNcR 不适=JPOgO 不适合=KLPhP 不通=OYYRR 不配$=RPSaS 不配=RPSaS 不锈=RaTSS 不锈钢=RaTSS 不错,=ONXUa
不错=ONXUa 不防=SXTTU 不防水=SXTTU 不需=QQPdQ 不需要=QQPdQ 不顺=RSTZT 与=OdQMU 与实=UVUTU 与实物=UVUTU 与描=SZTRT 与描述=SZTRT 与订=TXTTT
与订单=TXTTT 丑$=OLMgL 丑=HLIlI 专=KdOLa 专柜=PeQOQ 专柜买=UXUSU 专柜说=TXSTT 专柜验=TXTTT 专票=OSRPc 业=XRRVR 东=QWXQO 东西$=NbWOK 东西,=YQOYS
东西=QVYQP 东西不=QWTPY 东西我=SSZTS 东西挺=PQWXW 东西是=SSYST 东西没=OQRZX 东西能=QSZTT 东西质=YRURT 丝$=XOZOO 丝=bOcIH 丢$=SSYSS 丢=HJkNI
丢了$=NPfMQ 丢了,=TTZTR 丢了=MOiLN 丢件=UUVUU 丢失$=RRaRR 丢失=QRcQQ 两$=OfKPO 两=bXUKH 两下=ZSSRS 两下就=XTTTT 两个$=PQaTS 两个=SVXTO
两个_=VSSWT 两个码=STSXT 两件=RWYPS 两件只=TRZSU 两单$=TTTYS 两单=TTTYS 两只=XQXQT 两只鞋=XQXQT 两回=YVSRS 两圈=ZTSST 两天=fPNOR 两天就=ZSRST
两次$=RTSZT 两次=TPNVY 两次就=YSSST 两瓶$=TSYTT 两瓶=TSYTT 两码=TWUTT 两码事=TWUTT 两米,=SXTTU 两米=SXTTU 两颗$=YTUTT 两颗=VSYRS 两颗螺=RTZTT
严$=cQPPR 严=cXOKN 严重$=XYROR 严重=WaSMQ 严重不=TXUST 个$=JKfUN 个,=TSUXS 个,这=TTSYT 个=JUZbA 个_=XRRVR 个_c=TSVWU 个_s=YURSS
个不=XUSST 个东=QaQSU 个东西=QaQSU 个人=PPOfL 个人不=TTTYT 个人原=RRQcM 个件$=UTXTT 个件=UTXTT 个价$=SSSaR 个价=XQRXR 个包=TTXTT 个包裹=TTXTT
个号$=PVQXT 个号=PVQXT 个味=TTUWU 个大=UUXQT 个大洞=VSXRT 个小=ZSSQT 个小洞=ZSSQT 个差=SSRNb 个差价=TTSRZ 个星=RTaRT 个星期=RTaRT 个月$=XSXPS
个月,=TYRTT 个月=YUXJP 个月就=aSQQU 个月没=SWXRT 个杂=SYRTT 个杂牌=SYRTT 个模=TYRST 个模式=TYRST 个款$=UVUUT 个款=SRSZS 个款式=TQSZS 个没=SWVST
个没有=TXTTT 个牌=RYRVT 个牌子=RYRVT 个盖=SRZSS 个码$=STSXT 个码=STSXT 个礼=SSZRT 个礼拜=SSZRT 个都=TYRTT 个都没=TYRTT 个配=RSaRU 个配件=RSaRU
个颜=RUTYT 个颜色=RUTYT 中$=TSZTQ 中=WUbQD 中号$=UYTRU 中号=UYTRU 中文=SaOTS 中磕=TTWTT 中转=STXTT 中转站=STXTT 串=ZTSQT 为=QRUUY 为是=TQTZU
主=MZQXS 主动=UTTSY 主动联=UTUTW 主图=SYTTT 主意,=TUXST 主意=NQRdN 主意了=QSQcR 主播=QbPSQ 主播说=TYSST 主要=WVTRS 主要是=WVTRS 举=NQPUa
久$=PQeMP 久,=STYST 久=LPkGO 久了$=QTbNT 久了=QTbNT 么$=QRQPc 么=PWLPb 么大$=RaSRR 么大=QbRRQ 么好=TSTWW 么安=TTSTY 么安装=TTSTY 么毛=SVTXS
么毛病=SVTXS 么用$=RSSOa 么用=RSSOa 么都=RSZTS 么都没=RSZTS 之=TVTWT 之前=TVUUU 九=RUZOS 也=SSYSR 也不=YNSQZ 也不是=XOPRa 也好,=XYPTT 也好=XYPTT
也对=QVYSU 也是=XTTST 也没=OTWZO 也没少=XRPYS 也没有=NSaTR 也碎=TUWTU 也碎了=UUVUU 习=VQRZQ 习惯$=RRSaR 习惯=RRSaR 书$=MVZMV 书,=QZTTT 书=YUbIK
书包=XTSTT 书包背=XTSTT 书是=SYSTT 书没=TSZTP 书没给=TSZTP 书都=STXTU 书页=bQQRS 书页粘=YSSTT 买$=WLLdK 买=ARBoA 买_=QcNSQ 买了$=OROfP
买了,=TUTWT 买了=TIPeK 买了一=RSWVT 买了两=TTSYT 买到=RYOXR 买到假=TZRQT 买另=TQSZT 买另一=TQSZT 买多$=TRTYS 买多=SQSbR 买多了=STTYS 买大=QQSaS
买大了=RRTZU 买完=RRSbQ 买完就=STTZR 买家=TbRNT 买家秀=TbRNT 买小=PRRbR 买小了=PSSaS 买就=QSTXU 买就降=QSTXU 买成=PKQfR 买成儿=TRTYT 买来=SRSZS
买的$=SQRaS 买的,=QNUcR 买的=HgPVI 买的_=TYTQT 买的不=TWUUU 买的东=TWTTU 买的是=RaSQT 买的正=TYTRT 买的那=UXUSU 买给=SQSbR 买给爸=TSTZS 买贵=POPRc
买贵了=RQRWX 买过=SSSYT 买过了=SSSYT 买重=SRRaS 买重了=TTTXT 买重复=TSRZT 买错,=ZRTSS 买错=XMRdO 买错_=UPUZU 买错了=UTTWT 买错型=SRUYU 乱=YbPQI
乱发=RcOSN 乱坠=RZSSS 乱放=UUVUU 乱跳$=aSQRS 乱跳=aSQRS 了$=XBRYO 了,=ZMaSN 了,不=WVRUT 了,东=YSSTT 了,想=TSTYT 了,我=SPWZR 了,是=RYWOT
了,洒=RTXUU 了,穿=UTTWU 了,退=STQXW 了,里=STXTU 了,重=TSSYS 了2=TUWTT 了=UEaYJ 了_=UVVUN 了_d=TTTXT 了_m=TTTWT 了_o=XQUVS 了_s=WYSPT
了_t=YTUST 了_想=UTTXS 了_退=TTTXT 了一=PKbaC 了一下=SSSaS 了一个=WNWUR 了一件=QOTbT 了一包=STXTU 了一半=XXSLO 了一单=STSZS 了一只=PSbTT 了一地=TUXTU
了一大=TXWQT 了一套=RSWVT 了一根=STYTU 了一次=XTSTU 了一箱=PTbRT 了三=TPaSQ 了三个=TTXSU 了三天=XSVRT 了不=UNMWY 了不到=bSQQU 了不敢=VUTUU 了不用=RTSWW
了不适=TTTWU 了两=OIYYV 了两个=NObWS 了两单=TTTYS 了两次=NSPXZ 了两颗=VTXRT 了个=VdMLQ 了二=SXWRS 了二十=TTYST 了五=TSYTT 了以=YTSTS 了以后=YTSTS
了但=bQQSS 了但没=TTXUT 了全=SPZTT 了八=SPaTT 了几=STXVT 了几次=RTXVT 了别=RYRVP 了别家=TXSUS 了别的=RVUWS 了十=RSXVT 了半=PSdOR 了半个=TRaQS
了卖=UUTTW 了卖家=UUTTW 了发=RTVTX 了叫=UUTTX 了叫我=UUTTX 了吃=USSWT 了吃不=USSWT 了吐$=aTSPS 了吐=aTSPS 了好=VTWST 了好久=TTXTT 了很=RYRUR
了很多=RYRUR 了我=RRVWU 了我没=UTWTT 了手=TSTXU 了手机=TSTXU 了才=SaSQR 了承=RQaSS 了承诺=RQaSS 了拉=aTSQS 了拉肚=XTTSU 了收=OSSbR 了收不=PSQbS
了改=STSYS 了是=RZRTR 了机$=cQQRS 了机=cQQRS 了没=cQTNN 了没法=aSQRT 了漏=RTYTT 了生=STZRT 了生日=STZRT 了用=ORQQb 了穿=PSScS 了穿不=PSScS
了肉=QTZTT 了要=TTWUT 了赠=RSZTT 了还=PQdRQ 了还在=STXTT 了还没=SSaRS 了退=RRPRb 了里=QTZTT 了里面=QTZTT 了重=TSTUX 了重买=UUTWT 了重拍=TTTQY
了露=YTRTT 事$=OTNNb 事,=YSTTU 事,是=YSTTU 事=SQLTa 二=XRWQQ 二十=QRVXU 二十块=RSRYV 二十天=TTYST 二手=aULPQ 五=TSaJT 五件=TRXUU 五公=TWUTU
五公分=TWUTU 五天=TRYTT 五天了=TUWTT 五斤=SYSTT 五金=YTRSS 产$=OTPQa 产=ReHIW 产品=YXPPP 产地=RbSQS 产地不=TZTST 产地写=SYTTT 产日=RbQSS
产日期=RbQSS 享=RRPQb 享受$=SSRSZ 享受=RRPQb 京=STWWT 亮$=ZOQUR 亮=fOLRO 亮了$=YTSST 亮了=YTSST 亲=NTOOa 人$=XWSDY 人=TPUWR 人不=OMVcO
人不喜=TTTYT 人不在=SSQZR 人不是=TQaRT 人买=TRTYS 人买的=TRTYS 人写=SOPbR 人原=VQPcM 人原因=RRQcM 人回=SSMRb 人家=QNXZN 人家不=TRTYS 人拿=TUXTU
人拿走=TUXTU 人机=bQRRR 人理$=TTQRZ 人理=SSROb 人用=UTTWU 人的$=RYVRS 人的=PdPQO 人的东=SaOTT 人签=SQaRT 人签收=SQaRT 人联=TTbRN 人联系=TTbRN
人送$=TTZSO 人送=STXYO 人造=TXTTT 人造革=TXTTT 什=VMSMd 什么$=QRQPc 什么=VMSMd 什么毛=SVTXS 什么都=RSZTS 仅=UTUTV 仅退=UTUTV 仅退款=UTUTV
今=RQZWQ 今天=RQZWQ 今天到=TRZTR 介=OZNOZ 介入$=QPRRa 介入=QPRRa 介绍=RcPQS 介绍的=TXTTT 介绍里=TYRTT 从=TSZSS 仓=PVZKT 仓库=NXXNV 仔=XSRXR
仔裤=XTSTT 他$=QPRPb 他=NMNUd 他不=TRTZS 他不要=UTUXT 付$=TSSaO 付=HHRRe 付了=OQXMZ 付款=QQVWU 代=PUYSQ 以,=QWTXS 以=LdOWO 以为=TQTZU
以为是=TQTZU 以后=XRSVR 以后再=TSTYS 以外=QXXRS 以外的=TVUTU 以外还=RWWST 以退$=URUUX 以退=URUUX 仪=dQQPP 们=PbWQQ 们寄=UWTTU 们寄的=UWTTU
们的=SRSZT 们给=TYTRT 们给的=TXTST 件$=EJjUK 件,=bSOTT 件,是=XTSTU 件=LEoOA 件不=POdNR 件不够=RQaPT 件了$=TUXTT 件了=TUXTT 件人=SQRaR
件只=TRZSU 件员=TTXTS 件套,=TVVTT 件套=ZVQPQ 件少$=TTXTT 件少=TSZST 件没=RQbSO 件没给=SSYTR 件码=TQbPP 件缺=TSXST 件被=UUVUU 件被退=UUVUU
价$=JLKUg 价=LAAXm 价了=RTTTY 价保$=RRSRZ 价保=QRRQa 价格$=XRTWQ 价格=QJNVc 价格没=TTTVV 价比=RRSaQ 价没=SSQQa 价补=STTSY 价退=TUUTX
价退差=TUUTX 任$=SQRYV 任=QRXWS 任何=RUZRQ 份$=QSRbS 份=PUWYO 份不=TaSRS 份不对=TaSRS 仿$=PcPOP 仿=IjKJJ 仿品=QbSSR 仿的$=RaRRR 仿的=RaRRR
仿货=SZSSS 优=NPLMf 优惠$=TTRTY 优惠=NPLMf 优惠券=QRRPa 优惠没=RSQRc 会=TQGPe 会员=RXRRX 会用=RPQUZ 会装=XQQQX 伞=aSPSR 传$=RaSSS 传=KjLLN
传图=TXTTU 传的=SbRRR 传说=TYSTT 传防=RYTTT 传防水=RYTTT 伪$=RaPRR 伪=PeOQO 伪码=SYTTT 似=TZQRR 似假=SZRRS 伽=ZSTQT 伽垫=ZSTQT 伽垫味=ZSTQT
但=cVQQF 但_=ZXOPS 但不=UYUQU 但不是=UYUQU 但和=QUTYT 但我=TTUWU 但是=ZOUUL 但是_=SXQXS 但是我=TRVYS 但是机=ZSQST 但是缺=PQcRT 但是跟=TWUUU
但是送=STZRT 但没=TSYUT 但面=VWTST 但面料=VWTST 位$=RVRYS 位=VWOWQ 低$=TPPaP 低=RUNbO 住$=ZPMUO 住=ZMTUK 住了$=RTaPS 住了=RTaPS 体=YMPZP
体店=SQSZS 何=RUZRQ 作=UPQUX 你=KaSKZ 你们=PbWQQ 你们寄=UWTTU 你们的=SRSZT 你们给=TYTRT 使=cPSON 使用$=bRQQP 使用=cPSON 便$=WPPVV 便=MGDda
便宜$=RQQcP 便宜=LLLkI 便宜二=SSSaP 便说=SPQNc 保$=RRSRZ 保,=TWSSV 保=RaNEa 保价=RSTRZ 保修=QdNRR 保温=aRQRQ 保温杯=aRQRQ 保证=TZTSR 保质=RaSSS
保质期=RaSSS 信=OQcOT 信息$=TTYTS 信息=QSZQV 信息一=UUVUU 修=NdLVO 倒=ZXPNS 倒是=YVSQT 倒水=ZSRTT 候=PMbXQ 候就=STXTU 候没=TTWUS 值$=QRSaQ
值=TNMdR 值这=RRRbQ 值这个=RRRbQ 假$=KfMOQ 假=AoSHA 假一=QbPRQ 假一赔=QbPRQ 假发=WJcTP 假发货=SKdTQ 假宣=SYTTT 假宣传=SYTTT 假的$=PTYRS
假的,=QWXST 假的=KXZNQ 假的吧=SYTST 假签=TQYTT 假签收=TQYTT 假货$=SdNRQ 假货,=UUTWU 假货=ReMQQ 偏=HNMjI 偏大=NPRcR 偏小$=PQSbS 偏小=OQSbS
做=cYKKM 做工=dUMLN 做工_=ZRSSS 做工一=VVSTT 停$=aRRRS 停=WIXHY 停了$=aTRPT 停了=aTRPT 停在=TUWTT 停在中=TUWUT 停运$=RTZRQ 停运=RTZRQ 偶=VVTTT
偷=TZaIJ 偷了$=QSaPR 偷了=QSaPR 偷换=TbSOQ 偷换型=TbSOQ 偿$=ONOOd 偿=NMMLe 傅=PONNf 傅上=SSRPa 傅上门=SSRPa 傅没=SSQSZ 傅没来=SSQSZ 储=WYRPQ
催=QRbSS 催了=QSZTS 像=ZVJWH 像_=ZRTST 像头=bQRQS 像头夜=ZSSRT 像拖=TXTTT 像拖拉=TXTTT 儿=bLMbI 儿子=RQQbS 儿童=YSQWR 儿童款=TVTWS 儿车=ZTTRT
儿车刹=ZTTRT 元$=TTURY 元=TTURY 充$=PdOPO 充,=TXTTT 充,实=TXTTT 充=ZgSAG 充不=dQPOS 充不进=bRRQS 充新=PbQQQ 充气=YSSTT 充气床=YSSTT 充满=ZTSST
充满电=ZTSST 充电=XLbJQ 充电器=SRZRR 充电头=URZRQ 充电宝=ZPOQY 充电线=ORbTS 充着=ZTRST 先=QRQbR 先退=RSRbP 先退了=TTTYR 先退再=UTUSX 光$=XOZOP
光=TYTIT 光了$=NQUQa 光了=NQUQa 光盘$=SYSSS 光盘=SYSSS 克$=QcPQQ 克=UeNMO 兑=SaQRR 兑现$=TZRSR 兑现=TZRSR 入$=QPRRa 入=QPTQa 全$=QMdRP
全=WZcAE 全不=OeRPT 全不同=TXTTT 全不是=RZTSU 全两=RaRRR 全两个=SYSST 全化=VSWST 全掉$=RYTTT 全掉=RYTTT 全新=SZRTT 全是=aSTMP 全是红=XSTTT
全湿=TUWTU 全碎$=QSZTT 全碎=OSbSS 八=RTYTS 公=OVLcS 公分$=TYTST 公分=TYTST 公司=NOOcV 公说=UUUXS 六=ROcST 兰,=SXTTT 兰,罐=SXTTT 兰=SXTTT
关$=VRZPS 关=VLjFE 关不=YPXOQ 关不严=ZSRST 关扣=QSZRS 关系$=SZSTR 关系=SZSTR 关门,=TTWTU 关门=TTWTU 兴=NQNdR 兴趣=RSRZS 其=GZINd 其他$=QPRPb
其他=PNOLe 其实=McQVL 其实_=TXTTT 其实不=SQTaS 其实是=RaSRS 具=ZSPTQ 具有=YTSRT 内=YZIRR 内存=WcLPN 内存卡=aQSSS 再=NNVaQ 再买$=TSTYS 再买=TSTYS
再拍$=UTUSX 再拍=UTUSX 冒$=SVQXR 冒=VaRQJ 冒充=QZSSS 冒烟$=YSSSS 冒烟=aQRRS 冒牌=RaRRR 写1=RbSQS 写=EoCQN 写_=RWRRW 写_w=STTSY 写不=ZURQR
写不出=bQSRS 写成=SQRaS 写支=TVTUU 写支持=TVTUU 写新=SXTTT 写新西=SXTTT 写的1=SZSST 写的=KfVLO 写的不=TXUST 写的功=TXTTT 写的是=SVXRT 写着=UZRQS
写错$=ROPbR 写错=QNPdR 写错了=USTXT 冰=UNcOQ 冰箱=bRQRS 冰袋=PTaST 冰袋化=QTZTT 冲$=SRZRR 冲=UKTdL 冲动=MRNfO 冲动下=STSZS 冲动消=TUTXT
冲得=XTTST 决$=QQQPb 决=QQQPb 冷$=bQOPR 冷=bSOQQ 冻=OQcQP 净$=bQRPS 净=ZZNMO 净重=PcPQQ 净重不=QaRRR 准$=dUOJO 准,=WQTWT 准=dQNQN
凉=YTSST 减$=QRQZU 减=VLLUa 减没=QRQOc 凑=NNNfO 凑单=QPQdO 几=XLcPK 几天=URcQP 几天就=XTTTU 几天没=STaRQ 几次=VTVUS 凹=STXTU 出$=OPSWY
出=fHOSP 出不=VSXRT 出不来=VSXRT 出去$=STRZR 出去=PSQcQ 出差=PTQbR 出来$=UOYJW 出来=ZSUFU 出来了=YTRTU 出来全=XSTUU 出水$=ZRSRS 出水=aQRQS
击$=aQRRR 击=aQRRR 刀=gMPKM 分$=QYQPY 分=VZMMW 分不=RZTRS 分没=QSPRb 分量=OcQPP 分钟$=ZSQSS 分钟=WQQYS 切=ZTSQT 切不=ZTSQT 切不动=ZTSQT
划=UMLeM 划有=PSSbS 划有变=PSSbS 划痕$=ZRTST 划痕=ZRTST 划算$=RSRaR 划算=RSRaR 列=RcPPS 列号=SbPPS 刚=ZPLYR 刚下=STTYT 刚下单=STTYT 刚买=PSRZU
刚买就=QSTXU 刚开=WUUTU 别=YONXR 别不=bSSPS 别不了=bSSPS 别人=ZTUUG 别人买=TSTXT 别人家=RPYVP 别人的=RbQRQ 别家$=TRSaR 别家=PQOfK 别很=TXTTU
别很大=TXTTU 别的$=NMOMe 别的=DOPUd 别的了=PRRdQ 别的原=SSTQZ 别的城=TTWTU 别的小=TTXST 别的店=TTTZR 别的款=UUTWS 刮=YTWPQ 刮不=ZRSRS 刮不干=ZRSRS
刮器=ZSSST 到$=LHhOS 到,=VUWRS 到=KPoEH 到_=MWVVN 到_b=SQZTT 到_d=UYSRT 到_w=TZUPT 到一=YRYNR 到一个=YXQRU 到一件=UUVUU 到一半=VTVTT
到一周=XSVST 到不=TZRST 到不是=UYSSU 到了$=STSXT 到了=YNVSU 到了一=SSZQT 到了但=bROST 到付=TUXTS 到假=TZRQT 到假货=TZRQT 到别=PXTXP 到别的=RRYVR
到包=XSYRR 到包裹=TTZSS 到发=TTSUY 到商=SQWSW 到商品=TSZTS 到坏=RUXTT 到坏的=RUXTT 到处=STXUU 到处都=STXUU 到就=JPhRR 到就裂=NTbTT 到快=TTVVT
到快递=TTVVT 到我=aQSQR 到手=IcdFL 到手一=SZSRT 到手就=OTcRS 到手是=QWXSS 到手裂=PSaST 到时=QSZST 到时盒=UUVUU 到是=OWXST 到是国=TXSTU 到更=SRRaS
到没=WUVTR 到现=SRbQR 到现在=SRbQR 到的=dXNJO 到的不=UXTSU 到的时=ORcST 到的是=ZTOST 到的跟=UWTTU 到离=XVTST 到离谱=XVTST 到空=SSYTT 到空盒=TTXTT
到账$=RRORb 到账=RRORb 到货$=QMhQM 到货,=UUVUT 到货=SLiOL 到隔=XSVRT 到隔壁=XSVRT 制=VZPQR 刷=dQQPR 刷毛=ZSTSS 券$=NOLLf 券=JLIHk 券忘=RTSQZ
券忘记=TUUTX 券没=SRQQb 券没用=STSSY 刹=dOQNQ 刹车=cPQOQ 刹车不=XTTST 刹车片=ZRSSS 刺,=YTSST 刺=dQPNQ 刺痛=ZTSST 剃=ZSRRS 剃须=ZSRRS 剃须刀=ZSRRS
前=TQObR 前面=SSSYT 力$=YSSSS 力,=aTPTT 力=eLULM 办=TSYST 功=JlHKN 功效=SZTRS 功率=SZSSS 功率不=TXUTT 功能$=QcPRS 功能=MiJOP 功能一=TXSTT
功能不=UVUUU 功能跟=TWTTT 加=dVHIW 加厚=SYTTT 加湿=ZTRTT 加湿器=ZTRTT 加热$=aRSQS 加热=ePNOQ 加绒=TXSTT 务=OQQNe 务不=RSRPb 劣$=SSSSZ 劣=WPRRY
动$=ZLUTP 动=bBNaQ 动下=STSZS 动下单=STSZS 动了$=TTSXS 动了=UTRXS 动价=TTSQZ 动价没=TTTSX 动更=SSTYR 动消=TUTXT 动消费=TUTXT 动牙=YTTST
动牙刷=YTTST 动联=UTUTW 动联系=UTUTW 动退=TUVTV 动静$=WRZPP 动静=WRZPP 劲=ZSRUR 勒=JMMgN 勒肚=PSSaT 勒肚子=PSSaT 勾=aRQRT 勾丝=YSSTT 包$=aMWNU
包=YFhDP 包了$=ZTQSS 包了=aTQRS 包只=RRZTT 包太=RRQaT 包带=ZTPTT 包带断=ZTPTT 包没=NROPe 包没抵=RTRTY 包没用=STTRZ 包没给=SUXUS 包的=YPRWS
包背=XTSTT 包背带=XTSTT 包螺=TUWUU 包螺丝=TUWUU 包装$=RVYSS 包装=QVeOI 包装也=XYPTT 包装太=QSaSS 包装完=VTQYS 包装破=PRbTS 包装被=STXTU 包裹$=PPdQQ
包裹=EKmIJ 包裹_=STYST 包裹不=TTXTT 包裹丢=TTXTT 包裹外=TUWUU 包裹被=QSaSR 化=TQeJL 化了$=PSbQS 化了=MRePR 化了肉=QTZTT 化发=YSSSS 化发黑=YSSSS
化纤$=RYSTT 化纤=RYSTT 北=SVWTT 匹=PURbP 匹配$=PUTZR 匹配=PURbP 区=OQgKN 区不=TTXRT 区了$=SSZQS 区了=SSZQS 区去=STZRT 区去了=STZRT 十$=QXPUW
十=USYTO 十一=TSYTS 十个=RQbOS 十块$=QQQaU 十块=QQQaU 十天=RTaRT 十天还=UUWTU 半$=SSVOY 半=VSTTS 半个=SRbPS 半个月=SRbPS 半夜=XQRXR 半天=QYSTU
半小=ZSRRS 半小时=ZSRRS 半码$=RSTYS 半码=QRTaS 华=SZSRT 华版=TXTTT 协=MKLKj 协商$=SSSSa 协商=MKLKj 协商_=SSSTX 协商一=TSSSY 协商好=SSSRZ
协商退=TTTTX 单$=GDNbb 单=HPYcM 单不=ScRPS 单不一=TZTRT 单不符=TWTTT 单了$=STSZT 单了=STSZT 单号$=SPcOQ 单号=NGlIK 单号不=SPbPQ 单号是=SMcST
单号查=TPZST 单和=TZSRS 单和别=TYSSS 单就=STTYT 单就看=STTYT 单时=SRSZT 单没=TRWXS 单的=RXQWR 单的是=TZTQT 单纯=SRRaS 单纯不=SRRaS 单薄=aQRRR
卖$=QaRSS 卖=BaOHg 卖一=RXQYR 卖家=LZRFd 卖家协=UTTTX 卖家发=SaRTO 卖家同=URTSZ 卖家把=TZTRR 卖家秀=TcSRO 卖家让=USTRa 卖家说=TWRTW 卖家迟=TRZTR
占=QROdR 占地=RRQbR 占地方=RRQbR 卡=eHSUF 卡住=XTVQT 卡在=PSbRT 卡在海=QTZST 卡得=XVSRS 卫=XSVSR 印$=WWSRT 印=ecFGH 印不=XVSRQ 印不清=XVSRQ
印出=YRSTT 印出来=YRSTT 印歪=YTSSS 印歪了=YTSSS 印的=QbRRS 印花=YSSTT 却=XVTRS 却是=YTSST 卷=bQQQQ 卸=RQZRT 厂=VaOPP 厂家=TaQQQ 厉=ZUROS
厉害$=YVSPS 厉害=ZUROS 压=FGmPE 压变=PSbQS 压变形=PSbQS 压坏=KQgPP 压坏了=OTbST 压扁=RSYST 压扁了=TUWTU 压根=SYVRT 压根不=TXVRT 压烂=MRcRS
压烂了=PTaTU 压裂=QTYTT 厘=WZQRR 厘米$=RZSSR 厘米=RZSSR 厚$=QaPTQ 厚=KfLSN 厚实=TYTST 厚度=TZSPS 原=MTNVY 原因$=LLJTe 原因=NIQVb 原地=XTUST
原来=SQRaT 原来那=SQRaT 去$=PNIdW 去=VPSZO 去了$=URcPP 去了=UPfMP 去就=ZRTST 去年=SYSSS 去年的=TXTTS 去电$=YTTST 去电=YTTST 参=NaMQY 参加=RRRPb
参数=PbOUQ 参数不=TaSRT 又=VSRYS 及$=RRaQR 及=MNfMM 及时=TSXTS 及时发=TSXTS 友=ONLfO 友不=STTXT 友的=TRSaS 友说=TTUWT 友说不=TTUWT 友送=TTPZT
友送了=TTPZT 双$=SSYTT 双=ROVVW 双十=TSYTS 双十一=TSYTS 双方=RQQPb 双方协=SSSRZ 双鞋=RSaRT 双鞋只=RSaRT 反=gNOON 反应$=fPNPO 反应=fPNPO
发$=LRdFU 发,=ZTSRS 发=TdgAL 发_=PYYRQ 发_c=RSZUT 发一=RKfLQ 发一件=RQcPT 发三=TTWTT 发不=RORYW 发了$=PPVZS 发了=GbXSL 发了一=OPdRT
发了个=TYRTT 发全$=TSYTQ 发全=TSYTQ 发出=QRaRR 发出来=RSYTS 发坐=ZTRST 发坐下=YTSTT 发成=MjLJM 发成_=QbRPS 发成了=SaSQR 发来=NhNMP 发来个=TZSST
发来的=SZTST 发水=SRYTS 发热$=ZSRST 发热=ZSRST 发现=WNRbO 发现家=SSSYS 发痒=ZRTTT 发的=NiNMO 发的不=UVUTU 发的是=TWUTU 发票$=MLIMj 发票=GDEHo
发票抬=SRSSZ 发票没=SSOTc 发臭$=bPPSQ 发臭=bPPSQ 发货$=KBnMH 发货,=TVXSS 发货=IEoEA 发货地=TTYSR 发货太=RRZRS 发货慢=XPYSS 发货没=SSZTS 发错$=NhJLO
发错,=VKVcR 发错=JmHIL 发错_=RbOPQ 发错了=OhMJM 发错型=SaQRS 发错货=PPXQZ 发霉$=eNNQP 发霉=gKKPN 发颜=SUTYS 发颜色=SUTYS 发黄$=cORRS 发黄=cORRS
发黑$=ZRSSS 发黑=aRRRS 取=PIbZN 取不=SSZRT 取不到=SSZRT 取件=TQbPP 取件码=TQbPP 取消$=PONcS 取消,=TTTXT 取消=ONMdS 受$=SSRSZ 受=WSOMZ
受潮=aRRRR 受潮发=YSSTS 变=VJVVS 变了$=PTQUZ 变了=PTQUZ 变形$=WQZPR 变形=TPcNQ 变形了=QTZRT 口=aRPXC 口味$=OPSbS 口味=IZOZQ 口味不=OZRVT
口味发=RaSPT 口坏=bQPRS 口太=QTSZT 口太低=QTSZT 口断=VUVTT 口断了=VUVTT 口松=ZRRRS 口没=RSZSR 口的=SVXST 口红=ZOUSQ 口红断=XTSST 口红有=YSSST
口被=UUVUU 另=QVVVR 另一=TRRZT 另一个=TRRZT 另外=SXWPR 只$=ORbSS 只=HQmNH 只不=WTSWT 只到=RRbPT 只到一=TTWUU 只到了=SSaPT 只发=SRZST 只发一=TSXTT
只收=QQbSS 只收到=QQbSS 只是=NTOdT 只是买=TSRZT 只是跟=TUUWU 只有1=TYSTU 只有=GaeJN 只有_=SVWST 只有一=NPdQS 只来=ROcST 只来了=ROcST 只能=VUWRS
只鞋=XPYQT 叫=VQRQZ 叫我=TRRRZ 叫我退=TSSRY 可=VXPPV 可以,=QWTXS 可以=MZPWU 可以退=URUUX 可怜=SYURT 可惜=VWSUO 可惜少=QRcPT 可惜我=STSZT
可我=TSYSS 可我没=TTYST 可是=aPSRT 可是穿=ZRTST 台=UOKXY 台灯=aRQRS 右=VaRQR 右手=TYTST 叶=bPOSP 叶喝=UTTXT 号$=IZQaH 号=AYYZH 号不=PQaUO
号不对=UXTST 号了$=STTYU 号了=SRTZT 号发=SbROR 号发错=TaRPR 号是=SMcST 号查=TPZST 号查不=TPZST 号码=QROcS 号跟=UYTRT 号错=TRURY 司=NOOcV
吃$=ONNgM 吃=eFBcC 吃不=QRRbR 吃不惯=RSTYT 吃了=hQOHP 吃了吐=aTSPS 吃了拉=YTSRT 吃出=bQPQR 吃完=aSRQS 吃完拉=YTSST 吃灰$=NQRbR 吃灰=NQRbR
合$=PRTbS 合=RMKjD 合我$=TSTYT 合我=QORdR 合我的=TSTYT 合格=aXQNQ 合身$=RSTYS 合身,=VWTRU 合身=SUSXS 合适$=PQPdS 合适,=XSXQQ 合适=SOTbO
吊=SZTSS 吊牌=SZTSS 吊牌上=TWTTT 同$=PeQNP 同=FaFWX 同一=RaTRT 同一款=SXTTT 同事=SRSaS 同意=SWRMc 同意仅=UTUUV 同意退=USTSY 同款$=RSRaP
同款=RRQbM 同款便=TSTYR 名=SaPTT 后$=TSRRa 后=OEDdb 后不=RSRQZ 后再=TSTYS 后再买=TSTYS 后发=TTTYS 后发现=TTTYS 后悔$=RSSYR 后悔=QONeM
后悔了=PTQcQ 后盖=ZSSSU 吐$=aTSPS 吐=cRRNR 向=VTWST 吗=NUOOa 吧$=UVMVT 吧,=WYQST 吧=VbJRR 含=RZRRS 含绒=RZRRS 含绒量=RZRRS 听$=TRTRZ
听=dMOMV 听不=dOPOP 吱=aRRRS 吸=bYNMO 吸不=bSRPT 吸力=ZSRRR 吹=WYPQR 吹风=YRSST 吹风机=YRSST 呀=VPQPZ 呃$=NNNNc 呃=NNNNc 告=OaNOX 员=MSeJV
员不=TUWUU 员扔=TUVUU 员放=TSZRS 员放错=TSZRS 员没=TUWTT 员说=TSXQW 员送=UUWSU 周$=QRVYR 周=VKYTT 周了=TSXTT 周就=aTRRT 周没=TSXUT 味$=iNHSJ
味,=WRXRT 味=jTCTA 味不=NXRXS 味发=RbSPT 味发错=RaSPT 味和=SYTST 味太=VQRWS 味熏=XTTTT 味熏得=XTTTT 味道$=RSTZT 味道=bSNUN 味道_=ZRTRT
味道不=RYTTT 味道冲=ZSSRT 味道大=aSTQT 味道太=WTTUT 味道我=SSTYT 味重=VWTST 命$=XWSRS 命=XWSRS 咋=XRQVR 咋地$=XRQVR 咋地=XRQVR 和=AiMNY
和_=SWUQW 和_d=TYUST 和_s=TSTSX 和专=SYTST 和专柜=SYTST 和主=TXUST 和别=TYSSS 和别人=TYSSS 和卖=TWSRW 和卖家=TWSRW 和图=TUTWT 和图片=TUTWT
和实=TYTST 和实物=TXTST 和客=TXTTS 和客服=TXTTS 和我=QQTaT 和描=QaTRT 和描述=QaTRT 和订=SYTTT 和订单=SYTTT 和页=SYTTT 和页面=SYTTT 咖=ZVQRR
咖啡=ZVQRR 品$=ZYMJR 品,=RZSTT 品=WeGCW 品不=QdRQP 品不同=SYTSS 品与=TWTTT 品和=SYTTT 品少=STQSY 品已=VQRSZ 品没=OKMWe 品没有=SPUTZ 品没送=TSPTZ
品没问=TRSaR 品漏=QSOSa 品牌$=SYTTS 品牌=RaSSR 品种=QbTRT 品种不=SYTTT 品结=TWTTT 品结果=TWTTT 品质=aRSTQ 品质量=aRSTQ 哈$=OPPPc 哈=XMMLb
哈哈$=OPPPc 哈哈=OPPPc 哈哈哈=QQQQa 哈喇=YSSST 哈喇味=YSSST 响$=dRONO 响,=XTTTT 响=iOJKM 响得=YSTRT 哎=NNNNd 哑=XSSSU 哥=TTWTT 哦$=NNNNc
哦=NNNNc 哪=QaUSS 哼$=OOOOc 哼=OOOOc 售=FISGj 售后$=TSRRa 售后=LMLLh 售后不=RSRQZ 商$=SSSSa 商=KPPBk 商_=SSSTX 商一=TSSSY 商一致=TSSSY
商品$=ZOXSO 商品=WUZTH 商品不=TaSTR 商品与=TWTTT 商品没=RSYWR 商好=SSSRZ 商好了=TTSSY 商家=KRRFh 商家一=TSZTQ 商家不=TSVRY 商家主=UTTSX 商家协=TSTTX
商家同=UTTSY 商家把=TZTSQ 商家没=TRRWW 商家要=TTTSX 商家让=TSTQZ 商家说=TQSRZ 商标=TYSSQ 商退=TTTTX 商退款=UUUUV 商量=PPOOd 商量好=RSRQb 啊$=NQNNc
啊=MROMc 啡=ZVQRR 啥=UQVUR 啥也=PTbQN 啥也没=PTbQN 啦$=OPPPb 啦=SOOOb 啦啦$=OPPPb 啦啦=OPPPb 喇=YSSST 喇味$=YSSST 喇味=YSSST 喜=KJTiO
喜欢$=LNNhO 喜欢,=WUZKV 喜欢=KJTiO 喜欢_=TTTXT 喜欢的=QRYVT 喜欢这=RRSZS 喝$=NQQdO 喝=XKKeK 喝不=QTTZT 喝不惯=QTTZT 喝着=aSRRT 喷=bPPTR
喷头=XTTST 嗯$=NNNNc 嗯=MMMMe 嗯嗯$=QQQQb 嗯嗯=QQQQb 嘴=YTTST 器$=MQcRQ 器=lGRFJ 器不=ZTSST 器不出=ZTSST 器人=VRTSX 器噪=YSSTT 器开=XTTTU
器本=YRSUU 器本身=YRSUU 器没=aRSQO 噪=cPQPR 噪音=YSSST 四=YWSPQ 四件=aQQRS 四件套=aQQRS 回$=KMULd 回=TGYJb 回了$=RUaRP 回了=RUaRP 回事$=SYTTS
回事=SYTTS 回去$=aSSRS 回去=YRZPO 回去了=TUaSQ 回发=TTZTR 回发货=TTYTS 回复$=TTQSa 回复=TTQSa 回来=ZOOZS 回消=RSSQZ 回消息=RSSQZ 因$=LLJTe
因=OISUb 因为=UTWSU 团$=dPPOR 团=dPPOR 囤=RSTZS 围=POPcR 围大=RRSZT 国=LeJMZ 国产$=UWTUU 国产=SZSST 国行$=QaRSS 国行=QcQSR 国补=RQOQd
国补没=SSSRa 图$=NMOLe 图=FoABX 图上=MeQTQ 图上带=TYSTT 图不=TYURU 图完=SYUSU 图完全=SYUSU 图文=TWUTT 图文不=TWUTT 图是=TWTUU 图案=aOSTS
图片=IkLKN 图片上=SYTST 图片不=TWUSU 图片差=TXTRT 图片是=SXTTU 图片看=TXTTU 图里=TWTTU 圆=SZSSS 圈$=UXRUQ 圈=WUMXN 土=LTMdN 土黄=TXTTU 在$=RVYQS
在=RJaWM 在一=aRPST 在一起=YSSTT 在不=TTSYT 在中=STXTT 在中转=STXTT 在外=XTTST 在没=SRYUR 在海=QSZST 在海关=QSZST 在质=aRRUQ 在质量=aRRUQ
在路=RTZST 在路上=RTZST 在运=RTYTT 在运输=RTYTT 在都=TTWTT 在都没=TTWTT 在里=ZSQST 在里面=ZSQST 地$=QNWaO 地=OKUhA 地不=TZTST 地了=TTYTS
地写=SYTTT 地写新=SXTTT 地址$=SSRaQ 地址=MMSgK 地址写=TSSYT 地址填=UTSYT 地址忘=TTRZS 地址没=TUYRT 地址选=TTSXT 地方$=PSVZQ 地方=TQRbO 地机=aQSRS
地毯=WTTUT 圾$=ZRRRR 圾=bQPQR 址$=SSRaQ 址=MMSgK 址写=TSSYT 址写错=USTXT 址填=UTSYT 址填错=UTSYT 址忘=TTRZS 址没=TUYRT 址没错=UUXST 址选=TTSXT
址选错=TTSXT 坏$=RJfKK 坏,=RTPbQ 坏,只=TSSYT 坏,就=SWXRS 坏,是=WTQXT 坏=bHdIC 坏_=SVWRT 坏也=TTPWX 坏也没=TTPWX 坏了$=ZNXHN 坏了=bTUEL
坏没=SZTRS 坏的$=XKbPQ 坏的,=ZSNXS 坏的=aIYSO 坐=YRPWR 坐下=YTSTT 坐下去=YTSTT 块$=VMSUW 块,=USXST 块=YHVTU 块_=YSTST 块了$=aTQST 块了=aTPST
坚=bPQPR 坚果=bPQPR 坠=RZSSS 坨=WSWST 垃=bQPQR 垃圾$=ZRRRR 垃圾=bQPQR 型$=SVTWT 型,=TVSWT 型=JeGZG 型号$=QaMVO 型号=MdIXK 型号不=TTTWT
型号了=SRTZT 型号发=TZSRS 型号跟=UYTRT 垫=dMNSN 垫味=dQSNS 垫味道=bRTPS 垫太=NSSbT 城=QQbQR 城市$=QQbQR 城市=QQbQR 堆=VSWST 堪=ZSTRT 堪忧=ZSTRT
塌=hOMLO 塌了$=cSOOR 塌了=dSNNQ 塌陷$=ZSRRT 塌陷=ZSRRT 塑=ZTUOQ 塑料$=VVTST 塑料=ZTUOQ 塑料味=ZSTST 塞=RXSWS 塞不=RXSWS 塞不进=RXSWS 填$=PPQMd
填=JHOVe 填错$=TSRVX 填错=QOMbV 墨$=dPOOP 墨=eONOP 壁=VQTXQ 声$=bROQP 声=hMLLM 声音=cQQPR 壳=bORVP 壳发=WVSST 壶=cQPRR 壶有=WTTTT
处=SQSQa 处理$=RRROb 处理=RRROb 处都=STXUU 处都是=STXUU 备=NMUTZ 备注$=PPPPb 备注=PPPPb 复$=TTQSa 复=LQJbX 复下=TSSYR 复了$=SSRaS 复了=SRQbS
外=OWhHG 外包=RRaSS 外包装=RRaSS 外卖=PPaVP 外壳=VRXST 外的=TVUTU 外省=TUWTU 外箱=QTaST 外箱压=TUWUU 外箱破=STXTT 外还=RWWST 外面=USWST 多$=TbNTL
多=OQAfa 多买=STRZT 多买了=STRZT 多了$=MRLfT 多了=JOIiR 多付=PQPJe 多付了=QRRNb 多拍=QSOcR 多拍了=STPbT 多收=SRQOb 多肉=aQQQR 夜=bQOTP 夜灯=XVTST
夜里=ZSSRT 夜里看=ZSSRT 够$=KbVQK 够=EZVUN 大$=ZRGXO 大,=TVSWS 大=TVAfH 大_=SSTZT 大_不=STUXU 大一=RPNeQ 大一个=SWSVT 大一号=RQSaT
大一码=SRTaT 大了$=NUQbR 大了,=TTTYT 大了=IQMhP 大了_=SSTYU 大了一=RRSZT 大到=WWSSS 大半=PRWYT 大半码=RSTYT 大号$=TUTWT 大号=SXSVS 大圈$=SXWRT
大圈=SXWRT 大小=VcRLS 大小不=SZTRU 大小跟=SZURT 大洞$=VSXRT 大洞=VSXRT 大牌=SYTST 大的=VTUVU 大米=ZSRQR 天$=PNVQa 天=XObQM 天不=TTVTV
天了$=RTZST 天了=NRcQV 天了还=STYTT 天到=SQbSQ 天发=TPZUT 天就=bUMSP 天就发=XTSTT 天就没=SZRTS 天无=RRRcO 天无理=RRRcO 天气=QSZVQ 天没=RSdQP
天没动=STaRQ 天然=SXTTT 天花=RZSSS 天花乱=RZSSS 天记=RSRQZ 天记录=RSRQZ 天还=TTXTT 天还没=TTXTT 太=HCRoA 太_=bQQPR 太_l=TTUVU 太_t=TTTWU
太严=WXSQS 太严重=WXSQS 太久$=RRcNR 太久,=STYST 太久=MQiHP 太久了=QTbNT 太低$=ORRaS 太低=NRQbR 太冲=VSSWT 太占=QSPbS 太占地=SSRZT 太厚$=QYQUR
太厚=NYOXR 太喜=TUTWU 太喜欢=TUTWU 太多$=TaTPS 太多=ScTOR 太大$=bSRPR 太大=WTNWO 太大了=RXTVS 太小$=SSSYT 太小=TSPZS 太差$=XOSLZ 太差=bMSHZ
太差了=bTQPS 太快=SSRaQ 太想=TTTWT 太想要=TTTWT 太慢$=PRdPQ 太慢=NQfNP 太慢了=TUWTU 太晚$=SRZRS 太晚=RRbQS 太次=cRQNT 太次了=cRQNT 太沉=OTTbT
太深=TRUYU 太甜=RSSZT 太短=STTYT 太硬=RSSZS 太窄=RSRZS 太紧$=PTSaT 太紧=PSRbT 太肥$=STRZT 太肥=STRZT 太艳=SRTZT 太艳了=TTTWU 太花=RQRaT
太贵$=SSRYT 太贵=QRPbR 太贵了=SUTYT 太远$=TYVQS 太远=SYYOS 太重=PRQbS 太重了=RTTYT 太长$=RSZST 太长=OQWXR 太长了=TUTWU 太高$=ROQaU 太高=ONPcU
失$=OUZPS 失=WMYRQ 失灵$=cROQQ 失灵=dQNQP 失败$=PQWQX 失败=PQXQX 头$=QNYZO 头=kHJRO 头一=ZSSST 头发$=dQOSQ 头发=fPMRQ 头坏=bSOST 头夜=ZSSRT
头夜里=ZSSRT 头太=PVSYS 头层=RZTTT 头层牛=TWTTT 头开=SSTTY 头开错=SSTTY 头掉=XTSST 头掉了=XTSST 头晕$=aSSNS 头晕=aSSNS 头有=ZSTST 头疼$=XTTTT
头疼=XTTTT 头都=aTRRT 头错=SRRPa 夸=ObQSQ 夸大=QcSMS 夹=aNRWP 夹生$=ZSSST 夹生=ZSSST 套$=RSVXT 套,=TVVTT 套=VXVRJ 套装,=TXTTU 套装=RaRTS
女=PSOcO 女儿=RQRaR 女朋=TSSZS 女朋友=TSSZS 女款$=UYTST 女款=SZSUS 奶=iOLPJ 奶喝=ZSSST 奶喝着=ZSSST 奶粉=ZRRUR 奶粉结=YTSST 奶胀=aTQSS
奶胀包=aTQSS 她=TQSbS 她不=TSTZT 好$=NOGVb 好,=UROaT 好,但=TYTST 好,先=UUTZQ 好,可=SQZVR 好,就=VRNYW 好,是=OXVWS 好=HDIee 好_=XWRSS
好一=aTRRT 好两=SXUTT 好两件=SXUTT 好久$=STYSS 好久=STYSS 好了$=NPNKh 好了=NNLJi 好了退=TSSSY 好几=TSZUQ 好几天=STaRQ 好玩$=RTTZR 好玩=RTTZR
好的$=NNPWa 好的,=RSYUT 好的=IMQYc 好看$=PQRfM 好看,=bTSQR 好看=VONfH 好看而=TTTXT 好评=SSSRZ 好评返=SSSRZ 好退=URTTZ 好退款=URTUX 如=PNPPc
妈$=SSTXT 妈=MRMhL 妈不=TSTYT 妈不让=TTUWT 妈妈=SRSZR 妈已=TTTXT 妈已经=TTTXT 妥$=QPPPb 妥=PPRPa 娃=YPPYP 娃不=QSTZS 娃娃=aRQRS 婆=QQQdL
婆不=UUUWT 婆说=TTSZQ 婚=PQZWP 婚礼=PQZWP 婚礼都=STYST 婴=ZTTRT 婴儿=ZTTRT 婴儿车=ZTTRT 嫌=OOPfN 嫌丑$=SSSYT 嫌丑=SSSYT 子$=PWYTG 子,=VXPVQ
子=hIQYA 子_=OScST 子_b=PTaTT 子一=ZOPVR 子一蹲=XSTTU 子一长=bSSOT 子上=XVSQT 子上印=SXTTT 子不=aSMTP 子不喜=STTXT 子不对=TYUSU 子不平=ZSSPT
子也=SUXTU 子偏=RTTYT 子全=TUWUU 子全碎=TUWUU 子压=STXST 子压扁=STXST 子坐=VTSVT 子太=NRQdS 子太短=TTTWU 子太长=TTTXU 子嫌=QSSaS 子就=XTTST
子已=RTVWT 子已经=RTVWT 子开=bSQOS 子戴=XRRVS 子戴着=USSWT 子掉=dSPOS 子掉了=aSRRT 子有=XRPWS 子歪=ZSRRS 子没=XQJQd 子漏=YTRSS 子烂=aRSOR
子烂了=YSTQS 子碎=NScPS 子碎了=OTbQS 子穿=STTXT 子穿不=RTTYT 子给=TZQRS 子给我=TZQRS 子被=RTXTT 子裂=QTZTT 子裂了=QTZTT 子裆=USSXT 子轮=aTQSU
子轮子=aTQSU 子都=OYXRT 子里=RMdQR 子里面=VSVTU 子长$=MRRcS 子长=MRRcS 孔=eSMON 孕=QSSaS 孕了=STTYT 孕了穿=STTYT 字=aXPMO 存$=TRQSZ 存=XbLHX
存不=PQRQb 存储=WYRPQ 存卡=aQSSS 存在$=RVYQS 存在=YTXQP 存在质=aRRUQ 季=QVPaQ 学=OOQeP 学校=RRRaR 孩=QNNeO 孩子=QNNeO 孩子不=QSSZT 孩子穿=RTTYT
它=UPRPZ 安=KPQMe 安装$=QNLOe 安装=NKIKi 安装师=TSSTX 安装费=TSSPa 完$=SRXXQ 完=cQRTO 完不=STQZT 完了$=LQXNZ 完了=JOZMZ 完全=UfNKP 完全不=OeRPT
完全两=RaRRR 完好=XSQXR 完就=RSSaQ 完拉=YTSST 完拉肚=YTSST 完脸=ZSSSS 完脸上=XTTTT 官=OeOOO 官方=PdPPP 官方正=SXTTT 官网=TXSST 官网查=TXSST
定=QbQNV 定时=SVWTT 定时间=TTXTT 定是=SZSTT 宜$=RQQcP 宜=LLLkI 宜二=SSSaP 宜二十=SSSaP 宝=ZJJZT 宝不=LQRdR 宝宝=XOOZO 宝宝不=LQRdR 实=FoBOA
实_=TXTTT 实不=SQTaS 实体=SQSZS 实体店=SQSZS 实是=RaSRS 实是_=TWTTT 实木=QbRSS 实木是=SXTTT 实测=TXTTT 实物=LjMKN 实物不=TXTST 实物没=RbRSR
实物跟=TXUST 实物颜=TWUTU 实际=MgOMP 实际_=TYTTT 实际一=SXTTT 实际是=TWUTU 客=ATCAo 客服$=SQRRa 客服=AUDAo 客服_=SQTTY 客服一=SSSSa 客服不=TSTSX
客服保=TZTSR 客服态=SSSSa 客服推=TVTTV 客服沟=TSUTX 客服没=UTTWT 客服爱=UTUTW 客服装=TSUUY 客服让=TRSQa 客服说=PaROU 客服骂=SSTSY 宣=HmKKL 宣传$=RaSSS
宣传=KjLLN 宣传图=TXTTU 宣传的=SbRRR 宣传说=TYSTT 宣传防=RYTTT 宣称=QaSSS 害$=YVSPS 害=ZXQMP 家$=PNVWW 家,=TTTYT 家=AQFee 家_=TSTXS 家一=TSZTQ
家一直=TSZTQ 家不=RPTWX 家不理=TSTSX 家不要=TRTYS 家主=UTTSY 家主动=UTTSY 家了$=RSRcN 家了=QSRdN 家偷=UaTRQ 家偷换=UaTRQ 家协=TRTRZ 家协商=TRTRZ
家发=SaRTO 家发错=TYSUP 家叫=UTUTW 家同=TPSTa 家同意=TPSRc 家寄=UbSSO 家寄错=UbSSO 家态=TTTTW 家态度=TTTTW 家把=TcSQO 家沙=USUXT 家沙发=USUXT
家没=RXMSX 家没货=TQQTb 家的=TZSSS 家秀=SdQNP 家虚=UPaUR 家虚假=UPaUR 家要=TRSQa 家要求=TRSQa 家让=TPRLg 家让我=TQSNd 家让退=TTTRZ 家说=SSOPd
家说没=USTTX 家迟=TRZTR 家迟迟=TRZTR 家里=KJJkL 家里人=TTTWT 家里已=SSSZT 家里有=SRSZS 家里还=RSQaS 家骂=TQSTa 家骂人=TQSTa 容=MbQUR 容量=NcQQR
容量虚=OZSSS 宽$=RSSZT 宽=PWQaQ 寄$=QJePO 寄=EhgBH 寄丢=STYST 寄丢了=STYST 寄了=QcROQ 寄了别=TZRRS 寄来=QeQNS 寄来_=UYTRT 寄来的=TYTST
寄的=UWTTU 寄错=TdRPN 寄错了=TaRQS 密=VOOPZ 密码=YTTSS 密码锁=YTTSS 寨=QbQQQ 寨的=RaRRR 寸$=SORbQ 寸=UXLZJ 寸不=TSUXU 寸对=aQTRT 寸标=SaTQT
寸比=TYTST 寸跟=TXUSU 寸跟详=TXUSU 对$=AcSNU 对,=YWWLQ 对,但=VQYRU 对,就=WQWTT 对,我=TXUSU 对=NgPMK 对不=TbVJM 对不上=QcVLN 对方=aPUPR
对比=TUSWU 对象=SSSZT 导$=RaSQR 导=WYRNR 封=STaPP 小$=TRNcL 小,=WWTRT 小=OXFfO 小一=PTPaQ 小一号=SQRZT 小一圈=TYTRT 小一码=SQSZS 小三=TXTST
小不=SZTRU 小了$=LQNgQ 小了=JWJgO 小区=RRcOR 小区了=SSZQS 小区去=STZRT 小号=UVUTU 小哥=TTWTT 小很=TYTST 小很多=TYTST 小得=SYURT 小得可=SYURT
小心=RRRbS 小时=ZQVQR 小时发=TSYTT 小时就=ZTSST 小样=TRORb 小样没=TRORb 小洞=ZSSQT 小瓶=TXSVT 小码$=TVTVT 小码=TVTVT 小礼=TQPSb 小跟=SaTPT
小跟图=SZURU 少$=RSYRS 少,=TZQTT 少=AQnBK 少_=RRZRR 少一=MNgPQ 少一个=SSZSU 少一本=RRZTS 少一袋=SSYTT 少东=XNVXR 少东西=XNVXR 少两=RZRSQ
少了$=RSURX 少了=DcbER 少了_=RSZST 少了一=LYXOQ 少了两=QRaRT 少件,=bSOTT 少件=aSNVT 少发,=XYOST 少发=RRcOQ 少发_=TSXTT 少发一=STYRU 少发了=QQaTT
少配=SSZST 少配件=TTWTT 尘=aRRQR 就=oKHJM 就_=fPQMP 就_b=ZSUQS 就_d=ZTSST 就一=RcSQR 就一个=USXST 就下=TTTXT 就下单=TTTXT 就不=VYQST
就不亮=YTSST 就停$=YSTST 就停=ZSSRS 就发=YRTRS 就发现=ZTRTT 就发黄=WTTTU 就发黑=XTSTT 就变=YTSTT 就变形=YTSTT 就坏$=USXSR 就坏=QRbRQ 就坏了=PTaST
就塌=ZTSTT 就差=STUTW 就开=ZSRTT 就开线=WUTTU 就想=RTSOa 就想退=RTSOa 就掉$=YTSTT 就掉=dQOPS 就掉了=YUTSU 就散$=ZSRST 就散=aSRST 就断$=ZSRTS
就断=bRQRS 就断了=YSTST 就是=RSKbW 就是一=WUTTU 就是不=QSTaS 就是客=STSTY 就是少=QQYSX 就是我=SRTZS 就是款=QVTXT 就是碎=SRZTU 就是跟=SYTST 就是颜=TSUYT
就没=bXNPQ 就没了=ZTSST 就没电=YXPRR 就漏=WSVTT 就烂$=ZSRST 就烂=ZSRST 就看=RSSZR 就看到=RSSZR 就破$=aSQRT 就破=dROPS 就破了=XTTST 就碎=QSZTT
就碎了=RTYTU 就签=TUXTT 就签收=TUXTT 就算=YSTTT 就算了=YSTTT 就糊=VUUUU 就糊底=VUUUU 就罢=aSRQT 就罢工=aSRQT 就行$=STSRZ 就行=STSRZ 就裂$=TQZRS
就裂=VPZPR 就裂了=WTVST 就起=RZTRT 就这=LNWNc 就这样=LNWNc 就退=TUYSS 就降=PSSZT 就降价=PSSZT 尺=UZIaD 尺寸$=SORbQ 尺寸=UVLaK 尺寸不=TSUXU
尺寸对=aQTRT 尺寸标=SaTQT 尺寸比=TYTST 尺寸跟=TXUSU 尺码$=TSUXT 尺码=UYOWK 尺码_=TWTUU 尺码不=VOXVS 尺码发=UXTST 尺码标=TWUTU 尺码的=YSTTU 尺码表=MdQRQ
尺码选=UUUVT 尽=WQRQZ 尽快=SSRRZ 尿=aRQQR 尿不=aRQQR 尿不湿=aRQQR 屁=TRRZQ 屁股=TRRZQ 层$=ScRSP 层=WdRLL 层掉=aRSRS 层掉了=XTTTT 层牛=TWTTT
层牛皮=TWTTT 层起=XTTTT 居=RTaRP 屉=cRPPQ 屏$=bRRRR 屏=jMPHJ 屏幕=dMUMN 屏幕在=RTYTT 屏幕有=ZSQST 屏幕触=YTSTT 屑$=ZSRSS 屑=ZSRSS 展=SaTQS
展示=SYTRT 展示的=TXTSU 属=SXSWS 山=QbQQQ 山寨=QbQQQ 山寨的=RaRRR 崩=cQOQP 崩了$=ZTRTS 崩了=ZTRTS 工$=ZUQQT 工=hTGFM 工_=ZRSSS 工一=VVSTT
左=WXUOP 左手=SWSVT 左手的=SUTWT 左脚=PRbQT 左边=YSSST 差$=aCJBj 差,=YQRWS 差,就=VSTWT 差,而=RVTXT 差=VXMCf 差一=PPdPP 差一个=RQbRS
差一件=SSYSR 差了=YTOVQ 差五=WUTTS 差价$=RSRLe 差价=OQOJi 差价没=TUSTX 差别=TXTTU 差别很=TXTTU 差大=QVSYQ 差太=OgRKO 差太多=ScTOR 差点=ZTSSS
差点摔=YTSSS 差距=RVSYQ 差距太=TYUST 己$=SQSZT 己=ZHReH 己不=UUTWS 己没=TSTXU 己的=PRRcO 已$=TTTXT 已=NKOZb 已签=TTWTT 已签收=TTWTT 已经=WLOaT
已经买=STSZS 已经在=STRZS 已经过=STUXT 已读=STTTY 已读不=STTTY 巴=WUQWR 巴巴=WRRXR 巾=fMMNO 巾掉=ZRSRS 巾掉毛=YSTST 市$=VPaOQ 市=UOYTP 布=eRPNP
布料=dOSPS 师=NNMTe 师傅=PONNf 师傅上=SSRPa 师傅没=SSQSZ 帘=bNPUQ 带$=SVTWU 带=ecEKH 带充=TXTTU 带充电=TXTTU 带扣=XTTTT 带断=bSOSS 带断了=YTRST
帮=WSQQZ 常=aUQQP 幕=dMUMN 幕在=RTYTT 幕在运=RTYTT 幕有=ZSQST 幕有一=XTSUU 幕触=YTSTT 幕触摸=YTSTT 干=lNHHJ 干了$=aSQQS 干了=aSQQS 干净$=bQRPS
干净=cPRPR 干的$=aPQSS 干的=ZRQRS 平$=ZSSQS 平=WSMQY 平台=PQPTa 年=PcPTP 年份=TaSRS 年份不=TaSRS 年的=SXTTS 并=XRRXQ 并不=WRRXS 并不是=WRRXS
并没=XTUST 并没有=XTUST 并非=UUSWT 幼=RQRaR 幼稚$=RQRaR 幼稚=RQRaR 广=OdRQR 广告=QcPRS 床=fOJTK 床单=aSSQT 床垫=UQQZQ 床垫太=NSSbT 序=RcPPR
序列=SbPPS 序列号=SbPPS 库=JTSJd 库存$=TRQSZ 库存=ORNOd 库存不=QNRRc 应$=fPNPO 应=dOKOX 应该=RUTWV 应退=STSRZ 底$=aRRQR 底,=VUUUU 底,涂=VUUUU
底=gPNTG 底座$=RXWPR 底座=RXWPR 底涂=XTTTU 底涂层=XTTTU 底液=YTSST 底部=XTTTT 店=IMFVh 店主=STTRZ 店便=STTZQ 店便宜=STTZQ 店家=RRNLe 店家让=UTUPZ
店家说=URSSa 店贵=RQRbP 度=MWNQc 度不=NaMSU 度不够=QZOUP 度不好=TTTPZ 度太=STSTZ 度太差=STSTZ 度差$=SSSTY 度差=PWTRX 度恶=SSSSZ 度恶劣=SSSSZ
座$=RXWPR 座=YTTSN 座不=QRSaT 延=QPbQP 开$=fMLOU 开,=VTVTU 开=kCPAZ 开一=VSWSS 开一看=UTWST 开不=ZPPPX 开不了=ZPPPX 开专=STTRY 开专票=STTRY
开了$=fSNNP 开了=dRMNU 开全=VSVTT 开关=ZTRTS 开发=QRTSa 开发票=SSQSa 开口=VTVST 开是=TYSTS 开机=ZXPQQ 开机一=TYSQS 开机就=XTTTT 开漏=NTbTS
开票$=TSSSY 开票=SRQQa 开箱=NTbTT 开线$=aSQSS 开线=eQNQR 开胶$=YSSTS 开胶=bRPQR 开胶了=aSRRT 开错$=TRSTY 开错=QQPRb 异=dQROP 异味$=ZRSRT
异味=XPWSS 异响$=YSSTT 异响=YSSTT 异物$=bQPSS 异物=bQPSS 弄=WYWON 弄丢=RTaRS 弄丢了=RTZRS 弄坏=URVXT 弄坏的=URYTT 弄混=RaTQT 弄混了=RaTQT
弄的,=aRQTT 弄的=aRQTT 式$=STQaQ 式=LbPYN 式不=TYTRT 式老=UTTWT 式老气=UTTWT 式跟=TXUSU 张=QUQWX 弯=aSRRS 弹=ZSRRS 当=NgSKL 当新=PaSSS
当新机=PaSSS 录$=RSRQZ 录=VQSPZ 录仪=YSTSS 形$=WQZPR 形=VTbLN 形了$=QTZRT 形了=QTZRT 影$=SRcOS 影=VXXLO 影印=PaQSS 很=eUDRO 很_=bOROR
很_c=aPSPS 很多$=PbQRQ 很多=PbQRQ 很大$=WYSPS 很大=WYSOS 很好,=QRRcP 很好=OPPYX 很差$=XSTTS 很差=XSTTS 很快=XRPYT 得=bTIUI 得不=VSSXT
得不值=TTSYT 得像=YTTQR 得到=STXUU 得到处=STXUU 得厉=WWSRT 得厉害=WWSRT 得可=SYURT 得可怜=SYURT 得天=RZSSS 得天花=RZSSS 得太=QOcSR 得太晚=RRbQS
得头=XTTTT 得头疼=XTTTT 得很=WWSSQ 得慌$=PPQbQ 得慌=PPQbQ 得满=WSVST 得要=bWPNO 得要命=XWSRS 得要死=ZVRPR 得说=SPSSZ 得跟=UWTTT 心$=bPPPR
心=YMPZM 忘=IMJTg 忘了=NQNSc 忘了改=STSYS 忘了用=PSQOb 忘记=PRRUa 忘记用=QSSPc 忧=ZSTRT 快$=YRPXQ 快,=WXORW 快=OMjOL 快了$=PTOcP 快了=PTOcP
快件=SSYSS 快充,=TXTTT 快充=QcOQQ 快退=SSRRY 快退款=SSRRY 快递$=SSZSS 快递,=STUXU 快递=JKoFF 快递_=RTTYT 快递一=STXTS 快递不=OWZQS 快递丢=UUVUU
快递公=UUWTU 快递员=RScQQ 快递太=UUVUU 快递小=TTWTT 快递弄=URYST 快递慢=XSTTT 快递把=SRaST 快递拒=UUVUU 快递挺=YXOST 快递摔=XTSTT 快递放=TTXTT
快递显=UUVUU 快递没=YRLWX 快递点=STZRT 快递给=TTZSS 快递自=TUXTT 快递要=TTXTT 快递说=TTZSR 快递退=TUWUT 快递送=SSZQS 怀=PZRVS 怀孕=STTYT 怀孕了=STTYT
怀疑=RZSRS 态=LMQLh 态度=LMQLh 态度不=TTTPZ 态度太=STSTZ 态度差=RRUSY 态度恶=SSSSZ 怎=QOPWY 怎么=QOPWY 怎么安=TTSTY 怎么用=RSSOa 怕=WSRWS 怜=SYURT
性=ZNPYO 性价=RRSaQ 性价比=RRSaQ 怪=UPQYU 怪味$=ZSSRT 怪味=ZSSRT 总=YSSTS 恭=aPTRT 恭维$=aPTRT 恭维=aPTRT 息$=RRWQY 息=OQXNZ 息一=UUVUU
息一直=UUVUU 恶=VRQSZ 恶劣$=SSSSZ 恶劣=SSSSZ 悔$=RSSYR 悔,=XRWST 悔,是=XRWST 悔=POQeM 悔了$=PTQbQ 悔了=PTQcQ 情=LcTSL 情写=TWUTT 情页=RbRRR
情页写=UVUUU 情页标=TWUTU 惜=VWSUO 惜少=QRcPT 惜我=STSZT 惠$=TTRTY 惠=NPLMf 惠券$=SSSSX 惠券=QRRPa 惠券忘=TUUTX 惠券没=TTTTW 惠没=RSQRc
惠没享=TTSTX 惯$=JNPhN 惯=JNPhN 想=AAHoS 想买=TQSaR 想好,=UUTZQ 想好=TUSaP 想换=NJPhO 想换_=TSTYT 想换个=USUXU 想换小=TSTXT 想的=TKUeT
想的不=TKUeT 想要$=PRRdP 想要,=XTXOS 想要=NHThP 想要了=PQTbQ 想要白=SQTaT 想象=QSPcM 想象中=SVRYQ 想退$=RTSTX 想退=QSQUZ 想退了=TTTWS 意$=VMMYU
意,=STZSS 意,是=TUXST 意=UMLaU 意了$=QSQcR 意了=QSQcR 意仅=UTUUV 意仅退=UTUUV 意退$=UTTSW 意退=USTSY 意退款=UTUTW 感=XNMaQ 感人$=UVZQN
感人=UVZQN 感冒$=RRTZT 感冒=RRTZT 感觉$=XQQYP 感觉=VQMbM 感觉不=SWTVS 慌$=PPQbQ 慌=PPQbQ 慢$=OOfPO 慢,=XSNSZ 慢,但=aQPTT 慢,是=RRPVa
慢=ULdKT 慢了=TUWTU 懂=OQNXa 懒=LLNVb 懒得=LLNVb 成=PYPaK 成_=QbRPS 成一=VMROa 成两=RSYVT 成了=QYSVR 成儿=TRTYT 成儿童=TRTYT 成分=OcRRS
成分不=RZTRS 成别=SVSXS 成别的=SVSXS 成渣$=PSaSS 成渣=PSaSS 成男=SYPVS 成男款=SYPVS 成白=aRSQT 成的=bQRRT 成黑=RRSZS 我$=LMVXY 我=ARRiT
我_=SaRRU 我_o=TbSSR 我一=SRYVS 我下=TXSTT 我下单=TXSTT 我不=VPRcP 我不会=VRTYS 我不喜=STTYT 我不想=TVRWT 我买=QdPUN 我买的=SdRNT 我发=ReQNN
我发了=TaPTS 我妈=RQPdO 我妈不=TTTWT 我家=STSaQ 我家沙=USUXT 我寄=TYXQO 我寄了=TZRRS 我就=QQYWQ 我就是=SSRZT 我就退=TUYSS 我想=TNWaU 我手=SQTZT
我手机=SQTZT 我拍=SZWOT 我拍的=TYTRU 我拍错=TWWRT 我摔=XSVRT 我收=TYSTT 我收到=TYSTT 我改=SUTXT 我改主=SUTXT 我是=SPTaT 我没=TRcUJ 我没拒=TTYST
我没拿=TTYST 我没收=UUVUU 我没有=SRZSS 我点=SWTRW 我点的=SWTRW 我用=RSSaS 我用不=RSSaS 我申=USUUW 我申请=USUUW 我的=NTWZN 我的_=TSVWT 我的脸=UTUWU
我的订=TYSSS 我的车=SUSXS 我看=SOScT 我看错=SOScT 我穿=TUUWU 我自=OMUeN 我自己=OMUeN 我要=OeLFa 我要的=QcQPR 我要退=UQSOc 我订=TaRRT 我订的=TZSST
我说=aSOPU 我这=TVUTV 我退$=SSRWW 我退=QOQPd 我退了=TTRNb 我退的=TSTSY 我选=QVQVX 我选的=RYRVT 我选这=UTTRY 戒=XPQXP 戒指=XPQXP 截$=UWUQT
截=UZSOR 戴$=TSTXT 戴=bKJbI 戴上=XPRWR 戴两=XTTST 戴了=YSRTS 戴着=VOPaO 戴着不=STUYT 扁=RSaRT 扁了$=TTXST 扁了=TTXST 扇=cRRPS 手$=XPQXS
手=ZSNdA 手_=ZVPOS 手一=VYRQT 手了=VTSWT 手办=TTXTT 手就=OTcRS 手就碎=RTYTU 手工=PZTTU 手是=QWXSS 手机=VUMXO 手机上=SZURT 手机不=PNTcT
手机壳=bPRST 手机屏=WTTTT 手没=TQaTR 手滑=QRPcS 手的$=TaQTS 手的=RaPVS 手表=dOOPR 手表走=YSTRT 手裂=PSaST 手链=aRSQT 手镯=VTSWT 才=SbTRK
才到$=QQbSS 才到=QQbSS 才穿=XTSSU 扎=cQQPR 扎人=ZRRSS 打=hHWCN 打不=dSSMN 打不开=bSQRR 打不着=ZVSPR 打不通=RTZTU 打印=ZQRTT 打印出=YRSTT
打开=SOcPO 打开一=VSWSS 打电=RTZTT 打电话=RTZTT 扔=PQbQR 扣=UGWCg 扣不=YNRPZ 扣了$=QSbQO 扣了=NRZOX 扣子=aSRRT 扣子掉=ZTRST 扣没=STSRY 扫=WcMNQ
扫不=QbQTS 扫地=aQSRS 扫地机=aQSRS 扫码=QcQQS 扯=XRQRX 扯就=YTSTT 扳=YPWRS 扳手=XQXST 找=MLYWW 找不=QPaOW 找不到=QPaOW 承=NYWOT 承诺=OYWOT
承诺的=QbNQU 把=dYVHJ 把我=TYSSS 把我的=TYSSS 把箱=TTWTU 把箱子=TTWTU 投=QPSLc 投诉$=PNOOc 投诉=PNOOc 折=PMMNf 折扣=RNQPd 折扣没=STSRY 护=XQRQW
报=POOUa 报销$=SRSYV 报销=SRSYV 抬=QQQPb 抬头=QQQPb 抬头开=SSTTY 抬头错=SRRPa 抵=RQQRb 抽=dUMNP 抽屉=cRPPQ 拆=QWZQP 拆开=RTZRR 拉=lKDBV
拉不=aSRQR 拉不动=aSSQS 拉就=YTSTT 拉就断=XTSTT 拉机$=TXTTT 拉机=VWTTT 拉杆=aSQSS 拉肚=cSROS 拉肚子=cSROS 拉链=gOPOQ 拉链_=dPSQR 拉链头=WUTUU
拉黑=NQQQc 拍$=PNNZY 拍=OODlL 拍下=SXSVT 拍下的=SYTTU 拍了=PRRdQ 拍了一=STPbT 拍多=SSObS 拍多了=TTRYT 拍的=PbQUR 拍的是=TXTTU 拍重=RQTZS
拍错,=WXVNS 拍错=TNSbQ 拍错_=TTTWT 拍错了=TSTYT 拒=ONfNO 拒收$=RRaQR 拒收,=TTYTS 拒收=QQcPQ 拒签$=SQaSS 拒签=SQaSS 拖$=PRbPS 拖=UPbSM
拖了=TSXTT 拖地$=QSQaT 拖地=QSQaT 拖把=ZSSST 拖拉=VWTTT 拖拉机=VWTTT 拜$=SSZST 拜=UQZQS 拧=bQUNR 拧不=cRPOS 拧紧=RUYTT 拧紧漏=RUYTT 拼=XYOTN
拼错=SaRQQ 拿=TUbQM 拿不=USVVT 拿不了=XTXPT 拿不动=RTTYT 拿到$=SSaRR 拿到=VQaRQ 拿去=TXSTT 拿走=SSZRS 拿走了=TUXTU 持$=TVTUU 持=QbRRR 持快=TVTUU
持快充=TVTUU 挂=YXQOQ 指=cMNVO 指甲=YTSST 指甲油=YTSST 指纹=aSSQS 按=eHUOT 按不=dRRNR 按不出=WUUTU 按不动=aSSPS 按了=ZTQSS 按了没=ZTQSS 按摩=ZSRRR
按摩仪=ZSRRR 按时=PRdOP 按时发=TTXUT 按着=ZSSRR 按着没=ZSSRR 按约=RSURY 按约定=RSURY 挑,=SXVTT 挑=SXVTT 挤=HMbZM 挤烂=ORbQR 挤脚$=NRPbR
挤脚=NRPbR 挺=XSPVV 挺好,=UPTVY 挺好=TORZW 挺好的=PRTaT 挺快=XXPTT 损$=NNdPP 损,=RWTXQ 损,但=TVXRU 损,只=TVSWT 损,是=SXSUT 损=QNcVK
损坏$=SSYSS 损坏=URXSR 换$=SPRTZ 换=GYBfL 换_=TSTYT 换_b=TTUWU 换_s=UUUWU 换个=TPTZT 换个颜=USUXU 换了=SaQRR 换了手=TSTXU 换型=TbSOQ
换型号=TbSOQ 换大=TRTZT 换大一=TSTXT 换小=SPTaS 换小一=TSTXT 换成=SUTWT 换货$=RYQQU 换货=RYQQU 据=WQRPZ 据线=XRXRR 掉$=eSNRN 掉=oACGA 掉一=WSUTT
掉下=ZSSST 掉下来=ZSSST 掉了$=dRPMR 掉了=hQKJQ 掉了一=ZUQSU 掉了两=YUSTT 掉头=ZSRTT 掉头发=ZSRTT 掉屑$=ZSRSS 掉屑=ZSRSS 掉得=bPRRS 掉得厉=YQTST
掉毛$=XUUSU 掉毛=bRRPS 掉渣$=SRQZS 掉渣=SRQZS 掉漆$=bRQQR 掉漆=ZRUPQ 掉皮$=aQQQR 掉皮=aQQQR 掉线=ZTRSS 掉色$=bPROR 掉色=bSPNQ 排=XQSRX
接=dVNOO 接写=TYRTT 接口=aPOVS 接触=ZTSQT 接触不=ZTSQT 控=gLSLK 控器$=QTaTS 控器=YRWQO 控器没=XTUSQ 控车=XTSTT 推=ZUQMW 推不=bSPRT 推不动=aUQSU
推荐=SZTRT 描=MfMSK 描述=MfMSK 描述一=WQTXT 描述不=PYRWQ 描述差=SZTQT 描述的=QeSOQ 提=UWWQR 插=dTKRN 插上=cUNPQ 插上电=cQORS 插不=YWSOS 插座=XPRWR
插座不=QRSaT 揽=SSYST 揽收$=STYST 揽收=STYST 搁=TTVVT 搜=aQOUR 搬=NPUcO 搬不=QRRaS 搬家=STRZR 搭$=NLPhM 搭=KJNhR 摄=bQRQS 摄像=bQRQS
摄像头=bQRQS 摆=RRRZR 摔=ZMaKO 摔坏$=TUWUU 摔坏=QTZTU 摔烂=RTYTT 摔的,=aSRST 摔的=aSRST 摔着=YTSSS 摩=ZSRRR 摩仪=ZSRRR 摸=WWRTT 撒=PSbRT
撕=QRZSS 撞=UPZQR 撤=SSSOb 播=KdJXR 播说=SZRST 播说的=TWTTT 播间=OUNZU 播间看=TYTQT 操=VQQUX 操作=VQQUX 擦=bQRQR 擦完=ZSTST 支=SXSKY
支付=QROQb 支持$=TVTUU 支持=QbRRR 支持快=TVTUU 支架=aSTQR 收$=MKiLN 收,=SSZSS 收=GOhNQ 收不=NPVbQ 收不了=PTQbR 收不到=SQZUT 收了$=TUXTT
收了=SSZRU 收了我=TTTSX 收人=TQaRT 收人不=TQaRT 收件=SQPaR 收件人=SQPaR 收到$=PMZPW 收到,=WSVTT 收到=OZbAN 收到_=QcROR 收到一=QUYSS 收到不=TZRST
收到了=bRMSX 收到发=TTSUY 收到商=TSZTS 收到坏=RUXTT 收到就=JPgSS 收到时=QSZST 收到是=OWXST 收到的=fXJLP 收到空=SSYTT 收到货=TSYTS 收没=UTZTR 收货=PNMgN
收货地=TSRaS 改$=TTSUX 改=KMLcX 改主=PSTbQ 改主意=PSTbQ 改价$=SSRNc 改价=SSQMd 改地=SSSZQ 改地址=SSSZQ 放$=TSRZR 放=HIccI 放不=PQReR
放不下=RRSbS 放不进=RTTYT 放在=UUVUU 放着=SSSZS 放错=TRaRS 放错柜=TTXST 放驿=TUWTU 放驿站=TUWTU 效$=VXRQR 效,=TXSRW 效=LZHdK 效果$=PWNZO
效果=KUJfK 效果一=SRSYT 效果不=QQTcR 敏$=cQQPR 敏=ePONP 敢=cNQSR 敢恭=aPTRT 敢恭维=aPTRT 敢穿$=RTTYU 敢穿=RTTYU 散$=ZSRST 散=gOMOQ 散不=XSUTU
散不掉=XSUTU 散了$=XTSTT 散了=YTSST 数$=RRXVT 数=RMgRD 数不=XSXPN 数不对=QTZRP 数据=XRXRR 数据线=XRXRR 数量=KHfVN 数量不=RMdNS 整=QXWST 敷=WRQQZ
敷完=XSTTT 敷完脸=XSTTT 敷衍$=SSRRa 敷衍=SSRRa 文=QeNPP 文不=SbSRR 文不符=TWUTT 斑$=ZRRST 斑=ZRRST 料$=ZSRRR 料=gYJBG 料不=NdSRT 料不是=PaTRT
料味=ZSTST 料成=QYTTT 料成分=QYTTT 料表=RZSST 料起=aPUST 料起球=aPUST 斤=NgKPN 斤装,=TWTUU 斤装=RZSTT 断$=TPaPO 断=kAOAW 断了$=fPPJL 断了=gNRIJ
断码=PQROb 断裂=ZTQTS 断货$=RPQTa 断货=NONQd 断货了=PTQRa 新$=OVbOQ 新,=TUWUT 新=SdUJM 新下=TSTTX 新下单=TTTTX 新拍$=TRRXW 新拍=TRRXW
新机$=PaSSS 新机=QbQRR 新款$=SYSSS 新款,=UWTUS 新款=RaRRQ 新西=SXTTT 新西兰=SXTTT 新鲜$=cPPPR 新鲜=bPTOQ 方$=OXTXP 方=TWNSV 方不=TWWRT
方便=RPRWX 方协=SSSRZ 方协商=SSSRZ 方向=VTWST 方正=SXTTT 方正品=SXTTT 方的$=SYTTU 方的=SYTTU 旅=RSSZR 旅游=RSSZR 无$=SUNLa 无=MVNTY 无人=bQRRR
无人机=bQRRR 无法=XSXSP 无理=OPPhH 无理由=OPPhH 无糖=SYTTT 无线=UYRSQ 无货$=SPQQb 无货=QMNPd 日=LabOI 日期$=PbUOO 日期,=TXSUU 日期=ScSMN
日本=TXTTT 日达=QQdRP 日达没=TTZTQ 旧=SaNWN 旧款$=TYTTR 旧款=SZSSQ 早=VTTWT 时$=OQdNQ 时=NAmTA 时不=SSRZR 时不需=TTTXT 时候=PMbXQ 时候就=STXTU
时候没=TTWUS 时发=RQaSQ 时发货=SQZSR 时就=ZTSST 时就没=ZTSST 时未=TSYTT 时未发=TTWUT 时没=UUWUS 时瓶=TUWUU 时瓶子=TUWUU 时盒=UUVUU 时盒子=UUVUU
时间$=RSZQS 时间=OQgJP 明$=RMWPY 明=SUZGU 明也=TYRTT 明书$=RMaOX 明书=OLfNT 明书没=TSZTP 明写=SYTTT 明明=PcRRS 明明选=SYSTT 明是=RbQSS
明显=bTNSQ 明显是=aRRSS 明选=SYSTT 明选的=SYSTT 星=WRYQT 星期=SSZRT 星期了=RTZSU 昨=SQYWP 昨天=SQYWP 是$=WUTST 是5=SYTTT 是=bnIEA 是_=PaWTI
是_a=QbSST 是_b=YURTT 是_c=RXTTT 是_d=LPVcT 是_f=PSZST 是_l=aQQST 是_m=RRaTT 是_o=RZSST 是_p=XTSTT 是_q=PSYWT 是_s=cQRQT
是_w=UVXOS 是a=QbQST 是a款=SYSTT 是b=QbPRS 是b款=SYSTT 是l=UWUTU 是p=TWTTT 是pu=TWTTT 是一=UcQOQ 是一个=RbQRU 是一回=TXUTU 是一直=TSYTT
是一种=SYSST 是不=aKaPR 是不喜=XRXMW 是不想=TPZVQ 是东=aRQTT 是东西=aRQTT 是两=SYTTU 是个=aPQUR 是买=WONaQ 是产=ZRSRS 是产品=ZRSRS 是人=TXTTT
是人造=TXTTT 是仿=TWTTT 是你=RTZTS 是你们=RSZUS 是假=JaXOP 是假的=NTaPR 是假货=SZPVT 是别=ZPUSS 是别人=aNUST 是包=WTVST 是化=RYSTT 是化纤=RYSTT
是卖=SWVUQ 是卖家=SWVUQ 是原=QXRWS 是发=ORVVX 是发错=QRTXY 是同=RbRRS 是同一=RaTRT 是和=RXTRX 是国=QbRSS 是国产=TWTTU 是国行=RZSTT 是图=TXUTU
是坏=VRVUR 是坏的=WKXWS 是塑=RYUTU 是塑料=RYUTU 是大=TXTUT 是大号=TWTUT 是头=RYTTT 是头层=RYTTT 是夹=YTTTT 是夹生=YTTTT 是套=TXTTU 是套装=TXTTU
是好=VSXRT 是好的=SSYST 是官=RYTTT 是官方=RYTTT 是实=SZTRT 是客=QRPPd 是客服=QRPPd 是小=PZSXS 是小码=TXUST 是少=PRbOV 是少了=QPdQS 是少件=XTSTU
是少发=QWWTT 是尺=ZRXOS 是尺码=ZRXOS 是左=SYTTT 是布=ZSTQT 是布料=aQTRT 是库=SZSTR 是库存=SZSTR 是店=SRRQb 是开=aSPST 是当=STXTT 是快=VPaPS
是快递=VPaPS 是想=SPSWY 是想要=TQSVY 是我=MSRhD 是我_=TbSPT 是我下=TVTVT 是我不=SRRbQ 是我买=SXRWS 是我拍=TYWPT 是我没=TTWVT 是我自=QOQdR 是我要=RbRPS
是我选=SVSWU 是掉=aRTQT 是描=TUUWU 是描述=TUUWU 是收=ZRRUT 是收到=ZRRUT 是断=ZRSTT 是新=SXXRR 是新款=TZTTS 是旧=UWUUS 是旧款=UWUUS 是普=SYTTT
是普通=SYTTT 是机=ZUPRT 是机器=bRPRT 是条=XSSTT 是条纹=XSSTT 是杯=ZTQTT 是杯底=ZTQTT 是标=RUTXT 是标的=SXUTU 是根=RRaRT 是根本=RRaRT 是橘=TWUUU
是橘色=TWUUU 是款=QWTWT 是款式=QWTWT 是正=PbRRS 是正品=QbSST 是没=WQZRQ 是没收=WSXTR 是漏=RObTS 是漏发=RObTS 是物=VORUY 是物流=VORUY 是生=ZQSSS
是生的=ZQSSS 是用=URSYT 是白=VUTUU 是盗=PaSSS 是盗版=PaSSS 是真=VaPQR 是真的=aRRRT 是真皮=NcSSS 是碎=RPaTT 是碎的=RPaTT 是空=WPYRR 是空气=PSaTT
是空的=XQUTT 是穿=XQSWT 是穿了=ZRTST 是等=STZRT 是等了=TTXST 是米=RZSTT 是米白=RZSTT 是粉=TWUUU 是粉色=TWUUU 是红=XSTTT 是纯=OdRRS 是纯银=SZSST
是线=YRTTU 是线头=YRTTU 是缺=OPdRT 是缺了=PQcRT 是苦=aPSRT 是苦的=aPSRT 是草=RZTST 是草莓=RZTST 是裤=YRTTU 是要=TRRWX 是说=QUTXT 是说的=RZTRT
是豪=TXTTT 是豪华=TXTTT 是货=TaQRS 是质=TPSSa 是质量=TPSSa 是跟=QaSTT 是跟我=SWTVT 是跟页=TWUTU 是路=WOYST 是路上=WOYST 是运=VRXRS 是运输=VRXRS
是这=QcSQS 是这个=QaTRU 是送=VQaPS 是送得=SSaRT 是金=SXTUU 是铁=SXTTT 是门=aSQST 是面=XUTQT 是面料=XUTQT 是颜=VZPRS 是颜色=VZPRS 是香=TXTTT
是黄=SYTTT 是黄的=SYTTT 是黑=TXTTU 是黑色=TXTTU 显=NMQjA 显是=aRRSS 显示=QWfJM 显示_=UUVUU 显示已=TTXTT 显示签=UTXTT 显示退=TUWUT 显老$=RSRZQ
显老=RSRZQ 显胖$=PRQbS 显胖=PQQcS 显腿=QSQaS 晃$=aSSRR 晃=cPQPQ 晒=bPQQQ 晕$=aSSNS 晕=cQRMR 晚$=SRZRS 晚=RKhLM 晚了=RSbQS 普=SYTTT
普通=SYTTT 暂=QSPbS 暂时=QSPbS 暂时不=RTTYT 暗=RUTXT 暴=PQbRQ 暴力=PQbRQ 更$=STYST 更=GIYhF 更便=RQQcQ 更便宜=RQQcQ 更划=RSRaR 更划算=RSRaR
更好=OQQdO 更好的=PRRbP 更新$=QQcPS 更新,=TUWUT 更新=QPdPQ 最=QYPZR 最近=RSSaR 月$=WRYOR 月,=TYRTT 月=XQaQK 月了=TTYRT 月了还=TTYRT 月就=aSQQU
月没=SWXRT 月饼=WRWSS 有$=DPXSZ 有1=TYSTU 有3=SZRSQ 有=oKKOF 有_=eSRMK 有_b=YWRRR 有_d=ZPPXQ 有_h=YTSTT 有_s=aTQPQ 有一=TMbSR
有一个=RSWWT 有一只=QRZST 有一条=XTSUU 有不=TTVVT 有两=XVRST 有两个=XVRST 有个=dPPOS 有个小=ZSSQT 有中=SaOTS 有中文=SaOTS 有任=RUYRQ 有任何=RUYRQ
有发=TRUSY 有发票=TSSTY 有变=PSSbS 有味$=YSTRT 有味=YSTRT 有图=TXTST 有图片=TXTST 有坏,=SSXXQ 有坏=RRTYV 有坏也=TTPWX 有宣=TZSTS 有宣传=TZSTS
有少=cRMUS 有少东=ZRRST 有少件=ZSOWT 有师=TSRTZ 有师傅=TSRTZ 有异=cNSQQ 有异味=XPWSS 有异物=bQPSS 有怪=YTTST 有怪味=YTTST 有想=TRSaQ 有想象=TRSaQ
有收=USZUR 有收到=USZUR 有更=QSTZR 有机=SYRTT 有毛=aQRSR 有毛刺=YTSRT 有毛病=XRSVS 有气=bRRRS 有气泡=ZSSST 有污=ZSSST 有污渍=ZSSST 有活=RSTZR
有活动=RSTZR 有点=LQQeR 有物=STYTT 有物流=STYTT 有电=SRZSR 有破=YTMZP 有破损=TTPaR 有破洞=ZSRSS 有给=TQZTS 有股=ZSSST 有蓝=TYSTS 有蓝牙=TYSTS
有虫$=cPQPQ 有虫=dOPOP 有裂$=aTQRT 有裂=cSQRT 有裂纹=XTTUT 有裤=SXVST 有裤子=SXVST 有详=TYSTT 有详情=TYSTT 有质=bWTPM 有质量=bWTPM 有这=RRTYS
有错,=SRWSW 有错=YPVOV 有黑=ZTSRS 朋=POMfP 朋友=POMfP 朋友的=TRSZS 朋友说=TTUWT 朋友送=TTPZT 服$=LMPdW 服,=RZTRT 服,可=RZTRT 服=RMAQl
服_=XQSQY 服_a=UUUUV 服_n=UTUUW 服_s=USTTW 服一=VRRRZ 服上=VRSXS 服上有=ZTTRT 服不=TSTSX 服不回=UTUUW 服不理=TTUTW 服也=TTVWS 服保=TZTSR
服保证=TZTSR 服务=OQQNe 服务不=RSRPb 服太=RTRUZ 服态=SSSSa 服态度=SSSSa 服掉=YSTQT 服推=TVTTV 服有=bSRQS 服沟=TSUTX 服沟通=TSUTX 服没=TTTXT
服没问=TUTXS 服爱=UTUTW 服装=TSUUY 服让=TRSQa 服让我=TSTRZ 服说=PaROU 服说可=TWUSU 服说的=TRTTX 服说能=SaUSO 服骂=SSTSY 服骂我=TSTSY 望=OORdR
望太=TPSaT 望太高=TPSaT 期$=TXVTJ 期,=TXSUU 期=YURVF 期_=aRPRR 期不=PUSZS 期了$=TWTTU 期了=WVTRT 期望=TPSaT 期望太=TPSaT 木=bXONP 木头=YSTTT
木是=SXTTT 未=ONcQT 未发=TTWUT 未发货=TTWUT 未收=SQbTR 未收到=SQbTR 本$=OZURR 本=XdTHE 本不=SfMMR 本不对=UWUTU 本不支=TVTUU 本不是=RaRRT
本不防=TWTTU 本书=RRZTS 本人=SSXTT 本来=VPQaS 本来想=SSSZT 本没=OWZQQ 本没有=TXUTT 本没送=RQaST 本身=dOTOR 本身有=aQSRT 本身没=TTXST 机$=XaQKJ
机,=UVRXS 机=oWAAA 机_=aRSTS 机一=YWQPS 机上=SZURT 机不=UMSaS 机不匹=QQTZU 机冒=VXSSS 机卡=YSSST 机器=eOLOU 机器人=VRTSX 机器噪=YSSTT
机器开=XTTTU 机器本=YRSUU 机壳=bPRST 机就=XTTTT 机屏=WTTTT 机屏幕=WTTTT 机当=PaSSS 机当新=PaSSS 机打=aRRRS 机打不=ZRRRT 机漏=XTSUU 机漏水=XTSUU
杂=UaQQS 杂牌$=TYRTT 杂牌=RaQRS 杆=eSNOQ 杆一=WVSTT 李=XWRTR 李箱=XTSUS 材=XXQQR 材料=aQRRS 材质=PaTST 材质不=QaTST 村=TSZQS 村里=TSZQS
束=PRVZR 条,=VXRTT 条=eTUIK 条纹$=YRSTT 条纹=YRSTT 条裤=SXUST 条裤子=SXUST 来$=UGbHY 来3=SYTST 来=ShVDM 来_=SeNOR 来_s=UYTRT 来不=NPZUP
来个=TZSST 来了$=bRQRT 来了=TcUIN 来了_=RbRPT 来了个=SaSRT 来像=VXRTT 来全=XSTUU 来全是=XSTUU 来单=SZSST 来想=SSSZT 来是=VWRTS 来没=TVTVT
来的=QhKKO 来的是=RaSST 来的颜=TWUTU 来那=SQRaT 来那个=SQRaT 杯=cLPKY 杯不=aSSSR 杯不保=aSSSR 杯子=TPTOb 杯子_=PTaTT 杯子全=TUWUU 杯子有=ZTRTT
杯子没=VSLSc 杯子碎=RUYST 杯底=ZTQTT 杯盖=ZTQSS 松$=aOOUQ 松=dLRON 松了$=aRRRT 松了=ZQVQS 松了漏=RTYTT 板$=RaSSR 板=bNSEY 板子=bRQQR 板掉=aTSRS
板说=SRSUY 枕=XQQWR 枕头=XQQWR 枕头太=PSSZS 果$=OYMYN 果=XZPWA 果一=SRSYT 果一般=SRSYT 果不=QQTcR 果不好=TTUYS 果不明=SSTYT 果压=OSaST
果压烂=OSaST 果是=RZSRS 果根=SaRSS 果根本=SaRSS 果没=TVSWT 果烂=dQNRS 果烂了=bROTT 果都=XRUST 枪=YSSSS 架$=VQSRY 架=aMMJb 染=dPPPR 染蓝=XTSTT
染蓝了=XTSTT 柜=WYXJN 柜买=UXUSU 柜买的=UXUSU 柜子=VOaQS 柜说=TXSTT 柜门=aRPRT 柜门关=aRPRT 柜验=TXTTT 查=LdWKN 查不=NcULP 查不到=NcULP 标$=PcQQQ
标=OoAAG 标写=SYTTT 标注=QcSPR 标注不=TXTST 标的=LhQNQ 标的不=TVUTU 标的小=TXTST 标的是=TWUUU 标称=SYSTT 标签$=SaPSR 标签=TbOQQ 标签写=WUTTT
标错=SSTPZ 标题=OePQO 标题写=QZSTT 校=RRRaR 样$=NaPUQ 样,=XRSWT 样=RXHRZ 样品=SYTTS 样没=TRORb 样没给=USRTZ 核=XUTST 根$=YTRSR 根=XeWCH
根不=TXVRT 根不是=TYSST 根头=YTRUU 根头发=YTRUU 根本=TfTGM 根本不=SfMNR 根本没=OWZQQ 根线$=RRaST 根线=RRaST 格$=aSQVL 格=VSGVW 格不=NTQVX
格不对=RTSNZ 格不搭=RRSZS 格没=TTTVV 桃=aRQRS 框=RYRWS 案=cNRSR 桌=YLYQM 桌子,=TTTWT 桌子=aQOTR 桌子不=ZSSPT 桌腿=RRbQQ 桌面=VSWST 档=TYSTT
桶=VSQXS 检=YXRPS 棉$=XYQPS 棉=aYMOR 棉花=ZSRTT 椅=aRPTR 椅子=aRPTR 椅子坐=VTSVT 楚=PRQTZ 楼$=SSbPR 楼=MOfRM 楼下=QTYTR 榴=cPQQQ
榴莲=cPQQQ 榴莲没=aRRRR 模=VcONP 模式$=TYRST 模式=TYRST 模特=RaSSS 模特穿=SYSST 橘=ZVPRT 橘色$=TWUUU 橘色=TWUUU 橙=WSVSS 橙子=WSVSS 欠=PQVZS
次$=QSVYS 次=iSMFN 次_=ZSSST 次_s=XTSTU 次不=SXTVT 次了=cRQNT 次品$=cNRSQ 次品=cNRSQ 次就=aVOOQ 次就糊=VUUUU 次日=QQaSS 次日达=QQaSS
欢$=LNNhO 欢,=WUZKV 欢,是=TTbOS 欢=KJTiO 欢_=TTTXT 欢_c=TTTWT 欢的=QRYVT 欢这=RRSZS 欢这个=SRTYT 欺=RXRQW 款$=CfBQY 款,=TZSTR 款,收=UWTUU
款=AfAYX 款了$=RXOXR 款了=RXOXR 款便=TSTYR 款便宜=TSTYR 款发=TaSQR 款发的=TXTST 款式$=TOSaR 款式=MYRZN 款式不=TYTRT 款式老=UTTWT 款式跟=TXUSU
正=PiOJG 正品$=PcSRS 正品,=TXTTT 正品=IiLQN 正品不=SYTST 正版=RZRSS 正版书=RYSSS 正装=TTZRR 步=YSTST 歪=jLKLO 歪了$=bRRRR 歪了=aTQRR
歪的$=dPPQS 歪的=eNOPR 死$=aTQOS 死=hOJOK 死了$=cONTN 死了=cOMSN 死机$=XTTTT 死机=XTTTT 残=WQSXS 母=SWVST 比=KfIZH 比不=TUUWT 比图=SZTRT
比图片=SZTRT 比标=TXTST 比详=TWUTU 比详情=TWUTU 毛$=ZQOWO 毛,=WWSST 毛=lNATG 毛刺=YTSRT 毛巾=ZRSST 毛巾掉=YSTST 毛病,=NRNcU 毛病=TPNbT
毛膏=ZSSRS 毛衣=bQROR 毫=SaQRS 毫安=SaQRS 毯=ZSRSS 气$=ZNPWP 气,=SSXWT 气=bMOVO 气床=YSSTT 气泡$=ZRSTT 气泡=aRRRS 气泡贴=XTTTT 气灶=XWTQR
气炸=YTSTT 气炸锅=YTSTT 氧=YSSSS 氧化=YSSSS 氧化发=YSSSS 水$=cRTIJ 水,=SbQQS 水=iQTAA 水一=YSSTT 水了=VSWTT 水分=ZRRSR 水味=VVTTT 水壶=aQRRS
水壶有=WTTTT 水就=ZSRST 水果=QPbPR 水果压=OSaST 水洗=VXRTS 水都=YTSTT 水龙=YTRTT 水龙头=YTRTT 求=ROROd 求退=UTUTW 池=YWUOO 池充=ZSRRT 池充不=ZSRRT
污=ZSSST 污渍=ZSSST 沉=TRRZS 沐=aSQSR 沐浴=aSQSR 沐浴露=aSQSR 沙=ZNRYM 沙发=aJRYN 沙发坐=ZTRST 沙发颜=TQTZT 沟=NNNLf 沟通=NNNLf 沟通好=SSSQa
没=DCcNg 没_=PRcKQ 没_a=TUWUT 没_r=TPcRM 没_s=SRYQU 没了$=WSTQX 没了=WSTQX 没享=RRPQb 没享受=RRPQb 没人=ONXHZ 没人回=SSMRb 没人理=SSROb
没人联=TTbRN 没人送=TTZSO 没什=RSPTb 没什么=RSPTb 没写=SbRPR 没减$=TTSSZ 没减=SSRRb 没几=YTSTT 没别=TTTWU 没别的=TTTWU 没到$=NMcMT 没到=KJcJY
没到账=RRORb 没到货=TTYTR 没动$=STZSQ 没动=UQdNN 没动静=WRZPP 没劲=ZSRRR 没原=TTRPa 没原因=TTRPa 没参=RRRPb 没参加=RRRPb 没反=fPNPO 没反应=fPNPO
没发$=OObQU 没发=NGjON 没发全=TSYTQ 没发出=QRaRR 没发票=TTUTW 没发货=TTXUS 没发错=YRRWS 没啥=QQLZV 没地=TSPaQ 没坏,=PWQYU 没坏=ObNWT 没坏没=TaQST
没声$=bSPQP 没声=dROPO 没声音=XTSTT 没寄=SQYTU 没少=XWMYS 没库=TRQSZ 没库存=TRQSZ 没开=TUTUW 没影$=SRcOS 没影=SRcOS 没得=RWTVT 没想=SSQdN
没想好=TUSaP 没想象=TTTXS 没打=YQPPW 没抵=RTRTY 没拒=TTYST 没拒收=TTYST 没拧=RUYTT 没拧紧=RUYTT 没拿=SRbRQ 没拿到=SRbRQ 没揽=TTXTT 没揽收=TTXTT
没摔=ZURST 没收=QNTMb 没收到=RPWOX 没改=TTSPa 没效=TSQZR 没效果=TSQZR 没更=TTYTS 没更新=TTYTS 没有$=FRYFa 没有=AcZEW 没有_=SYUTP 没有不=TTVVT
没有中=SaOTS 没有任=RUYRQ 没有发=TRUSY 没有图=TXTST 没有坏=RRTYV 没有宣=TZSTS 没有少=cRMUS 没有师=TSRTZ 没有异=RSXVT 没有想=TRSaQ 没有收=USZUR
没有物=STYTT 没有破=SVOaR 没有给=TQZTS 没有蓝=TYSTS 没有裤=SXVST 没有详=TYSTT 没有质=QXVUR 没有这=RRTYS 没有错=SRWSW 没来$=SSRSZ 没来=SSRSZ 没毛=PQOaW
没毛病=PQOaW 没法=eOOMQ 没派=UUXTS 没派送=UUXTS 没用$=TPMVY 没用=NLGZb 没用上=QRROc 没用过=RTSZS 没电$=WXPSR 没电=YXPRR 没盖=RVZQR 没盖子=RVZQR
没看=NIQhJ 没看清=PNQdO 没破,=SbRQS 没破=RcQRR 没给$=MJXLZ 没给=ICaGb 没给开=TTRTY 没给我=TQcRP 没肉$=bQPRQ 没肉=bQPRQ 没色=YQTUT 没色差=YQTUT
没补$=RQaQQ 没补=RQaQQ 没见=MNaPW 没见到=PQXSW 没见着=RSUSY 没说=SXZRO 没说明=TXWTO 没货$=RJPQe 没货=OUKLf 没货了=SSPPb 没这=TYTSS 没这个=UXUTT
没送$=QMQMd 没送=LHWHc 没送到=TTYTT 没送来=RQbRT 没通=TUZTR 没通知=TUZTR 没配=SRbQQ 没量=RPPdL 没量好=RPQdM 没钱$=PRPcO 没钱=OPKhI 没错,=WSXRT
没错=WSXRT 没问=TPWZP 没问题=TPWZP 沫$=YRWRP 沫=WRYQP 油=dKXLM 油味=YSTSU 油水=YSSSS 油洒=PTaRT 油洒了=PTaRT 法=gMSKN 泡$=cPORR 泡=aHaHI
泡了=RTYTT 泡沫$=YRWRP 泡沫=WRYQP 泡用=YUSTT 泡装=aSQST 泡装上=aSQST 泡贴=XTTTT 泡贴不=XTTTT 注$=PPPPb 注=LYLSY 注不=TXTST 洒=POfOP 洒了$=PSbQR
洒了=NSdQR 洗$=SYTTS 洗=gRQDI 洗一=YWPQS 洗一次=WXQSS 洗不=XTUSU 洗不掉=XTUSU 洗了=YTSTT 洗发=SRYTS 洗发水=SRYTS 洗完=hLNMQ 洗完全=aPTRT
洗就=ZSSST 洗就变=YTSTT 洗标=SYTTT 洗标写=SYTTT 洗衣=SSYSS 洞$=cNUMQ 洞=dNUMQ 活=HYJXZ 活动$=RSRVY 活动=KNMZa 活动价=TTSQZ 活动更=SSTYR
活过=SZQRT 派=MMkKK 派件$=TTYTS 派件=TTaRR 派件员=TTXTS 派送$=RRcPO 派送=OOgNM 流$=TTXTT 流=RCiLP 流_=WSXQS 流一=TTXTU 流一直=TUWTU 流不=STXST
流信=STYST 流信息=STYST 流停=TTYTT 流停在=TUWUT 流很=XSOYT 流慢,=RRPVa 流慢=ORUUZ 流损=VSWSS 流损坏=VSWSS 流显=TTYST 流显示=TTYST 流程$=TTSSY
流程=TTSSY 浆=XVRST 测=PQKIh 测试$=QQRRb 测试=MLNLh 测试一=TTTTY 测试订=TRSSY 浴=aSQSR 浴露=aSQSR 海=PRfKL 海关$=QSaRS 海关=KOgNN 海关扣=QSZRS
海鲜=XSURS 涂=dPQQS 涂上=YSTTT 涂层=aSSST 涂层起=XTTTT 消$=PONcS 消,=TTTXT 消=KRJbW 消息$=RSSQZ 消息=RSSQZ 消费,=TUTXT 消费=RYSUQ 涨=aSPQS
液=SQaQR 淋=LNfPP 淋湿=RSZSS 深=TRUYU 混=NeNNP 混了$=NeNNP 混了=NeNNP 清$=ZLNUY 清=RJVUZ 清关=NQcPP 清楚=PRQTZ 渍=ZSSST 渗$=XTTUT
渗=bSPTS 渣$=XKWUO 渣=YJWTN 渣渣$=bRRQT 渣渣=bRRQT 温=cOTOP 温杯=aRQRQ 温杯不=aSSSR 港=UWTUT 港版=UWTUT 游=QRRbQ 湿$=NOdNO 湿,=TUWUU
湿=SLiFH 湿了$=LSfOR 湿了=LSfOR 湿器=ZTRTT 湿透=QXWTT 湿透了=RTXUU 源=QSaSQ 滋=aSRSS 滋滋=YTSTT 滑=dQIYO 滑丝=aSOST 满=PJPWa 满减=NPOWZ
满减没=QRQOc 满意$=ORQYW 满意=MPTXX 满电=ZTSST 滤=RaQPS 滤镜=RaQPS 滴=bROSS 滴水$=bROSS 滴水=bROSS 漂=bRQQS 漂移$=bRQQS 漂移=bRQQS 漆$=bRQQR
漆=XPYPQ 漏$=bUMRQ 漏=dAiAH 漏一=VSWSS 漏一桌=YTQTT 漏了$=OTWQX 漏了=JRcPW 漏了一=OTaST 漏光$=QSZTT 漏光=NSbSS 漏单=RRbRO 漏发$=QPXTX
漏发=LLeRV 漏墨=YSRTS 漏寄=PSZTS 漏得=RTXTT 漏气$=dQNPP 漏气=dQNPP 漏水$=dRMRS 漏水=eRLRR 漏雨$=bRORR 漏雨=bRORR 潮=dPPQQ 潮发=YSSTS 激=MeQMP
激活=OdPNR 激活过=SZQRT 火$=ZSSRT 火=eOPPR 火辣=YSSTT 火辣辣=YSSTT 灭=bSRRS 灭了$=ZTSRT 灭了=ZTSRT 灯=fQSIJ 灯不=aRRQS 灯不亮=aRRQS 灯带=ZSSST
灯泡=bRQRS 灯泡用=YUSTT 灯泡装=aSQST 灯罩=OSbSS 灰$=NQRbR 灰=MUPbQ 灰色$=RWTVT 灰色=RWTVT 灵$=fOLOP 灵,=XTTTT 灵=gOLNO 灶=XWTQR 炸=cQQRR
炸锅=YTSTT 炸锅炸=YTSTT 点$=fMNQN 点=VAFiR 点了=NSRcS 点关=TTWTU 点关门=TTWTU 点快=PTOcP 点快了=PTOcP 点摔=YTSSS 点摔着=YTSSS 点的$=TSTVW
点的=RVSUV 点着=VTTVT 点错=PMPaX 点错了=RQRWY 烂$=YMYMN 烂,=SUXUU 烂=eDZCG 烂了$=QQcNQ 烂了,=STXTU 烂了=ZMWKP 烂了一=eQLRT 烂心=ZSRRT
烟$=WYPQR 烟=YXOPQ 烦=SSSWW 烧=bUOQS 烧了$=ZTRST 烧了=aTQST 烫=bRQPS 烫得=ZTSRT 热$=ZMLYO 热=dIFZJ 热了=TTRYT 热毯=YSSRT 热水=YTTST
焊=ZRSST 焦=cPQRS 焦味$=YSSTT 焦味=YSSTT 然=YXORR 照=UdNLO 照片=QdQPR 煮=ZSSST 煮饭=YTTTT 煲=YSSSS 煲煮=YTTTT 煲煮饭=YTTTT 熊=YRSSS
熏=XTTTT 熏得=XTTTT 熏得头=XTTTT 熟$=YRRVS 熟=aPQUR 燃=XWTQR 燃气=XWTQR 燃气灶=XWTQR 爆$=UPZPQ 爆=TKeKL 爆了$=SSZRS 爆了=SSZRS 爱$=RRRZR
爱=KLOfT 爱吃$=PSTaT 爱吃=PSTaT 爱喝=STTYT 爸=SPScQ 爸爸=TQSbR 片=YjEEI 片一=SUSXT 片上=SbSSS 片上的=TYTTS 片不=TWUSU 片两=TWTTU 片差=SZTQT
片差太=TYTRT 片是=SXTTU 片有=ZUQSS 片看=TXTTU 片看着=TXTTU 版$=NdNTP 版=FmFMI 版书,=QZTTT 版书=OcQQR 版光=SYSSS 版光盘=SYSSS 版本$=UXSUU
版本=TZRTT 牌$=MfNNO 牌=EnFMH 牌上=TWTTT 牌上写=TWTTT 牌子$=RWRVT 牌子,=TYTST 牌子=MdMTQ 牌子不=TYUSU 牌货$=RaQSQ 牌货=RaQSQ 牙$=SZSQR
牙=fWKJK 牙刷=bRRQR 牙刷毛=XTTST 牙功=TYSTS 牙功能=TYSTS 牛=bUSLO 牛仔=XTSTT 牛仔裤=XTSTT 牛奶=YVTPR 牛皮,=TWTTT 牛皮=TWTTT 牛肉=WUTTT 物$=bQMQZ
物=OYaKQ 物不=RWRXR 物不符=TXTST 物没=RbOQX 物没有=SbSSS 物流$=TTXTT 物流=PEjNN 物流_=WSXQS 物流一=TTXTU 物流不=STXST 物流信=STYST 物流停=TTYTT
物流很=XSOYT 物流慢=ORUUZ 物流损=VSWSS 物流显=TTYST 物跟=TXUST 物颜=TWUTU 物颜色=TWUTU 特=UZRRR 特别=XTTTT 特穿=SYSST 狗=VVNZM 狗不=ORTaS
狗粮=WRVVS 猫$=WWRSS 猫=bVIUH 猫不=KPRfN 猫吃=aSRPS 猫吃了=aSRPS 猫砂=aQSPS 猫粮=ZTSST 率=SZSSS 率不=TXUTT 玉=aQRRR 玩$=OQSdQ 玩=dJIaH
玩具=ZSPTQ 玩具有=YTSRT 玩意=eQPMO 环=URTXR 现$=QWPPY 现=LLOYc 现不=TSSSY 现不给=TSSSY 现在=ONYZO 现在不=TTSYT 现在没=SRYUR 现在都=TTWTT
现家=SSSYS 现家里=SSSYS 现没=TPPRc 现没给=TRQSZ 现货$=TQPSb 现货=TQPSb 玻=USZPQ 玻璃=USZPQ 玻璃渣=XSTRT 玻璃碎=TUXTU 珠=aRPRS 球$=UWQPX 球=cTMMT
理$=MMMQf 理=GCDYg 理人$=QRQOc 理人=PQQNd 理我$=TSQPb 理我=TSQPb 理由$=QPOUZ 理由=NNLcS 理由退=SSSbO 瑜=ZSTQT 瑜伽=ZSTQT 瑜伽垫=ZSTQT 璃=USZPQ
璃渣=XSTRT 璃碎=TUXTU 璃碎了=TUXTU 瓜=dPMOQ 瓜子=ZSRST 瓶$=PUbRR 瓶=TQfKK 瓶了=YTSST 瓶子=SUYTU 瓶子碎=TUVUU 瓶盖=TSZRR 瓶盖没=RUYTT 瓶身=QTZTT
甜=PXRYR 生$=ZSSST 生=eRNQJ 生产=RbQSR 生产日=RbQSS 生日=PRYXS 生的$=ZQSSS 生的=ZRRSR 生锈$=aSPPP 生锈=aSPPP 用$=YJRVS 用,=TQYVR 用,但=QSZTT
用=YEGcW 用_3=ZTRTT 用_=bSNOX 用_c=STTRZ 用一=ZWPQS 用上$=RSRQa 用上=QRROc 用不=GMPiN 用不上=HMXcN 用不了=WYRLW 用不到=NPLfQ 用不着=RSRaS
用两=YSTTT 用了$=XSPWR 用了=cOHXS 用了_=YUSST 用优=TTTSX 用优惠=TTTSX 用到=VSQZS 用券$=RSSQZ 用券=RSSQZ 用力=YTSST 用半=YTSST 用半小=YTSST
用在=SZUSR 用的=STYRS 用第=WTUTU 用过,=RTSZS 用过=WSRYR 用过的=YSTST 由$=QPOUZ 由=SMKcR 由退=SSSbO 由退货=TTSaP 甲=aSQRS 甲油=YTSST 申=TRLOd
申请$=SRSOb 申请=TRLOd 申请退=YRRRV 电$=dUMOP 电,=YSSST 电=mEVJA 电了$=ZTSST 电了=ZTSST 电动=ZSSRT 电动牙=YTTST 电器$=PSZSR 电器=SRZRR
电头=URZRQ 电子=YTSST 电宝=ZPOQY 电就=YTSTU 电机=YTTST 电水=YSSST 电水壶=YSSST 电池=YWUOO 电池充=ZSRRT 电没=bSOSS 电没反=XTSTT 电流=YTSTT
电源=QSaSQ 电热=YSSRT 电热毯=YSSRT 电线$=ORbTS 电线=ORbTS 电脑=aSQTR 电视=VRRYS 电话$=QTZTU 电话=INWeO 电话号=RSQaT 电话填=SSRZS 电风=YTTSU
电风扇=YTTSU 电饭=ZRRRS 电饭煲=YSSSS 男=RYPXQ 男友=TTTXT 男款=SZPTR 男款了=SYPVS 画=dPQQQ 画面=aRRSS 留=QRVZQ 留了$=STSZS 留了=STSZS 略$=OOOOc
略=OOOOc 疑=PcPPQ 疑似=SZRRS 疑似假=SZRRS 疙=YSTTT 疙瘩$=YSTTT 疙瘩=YSTTT 疹=bRSPR 疼$=dQQNR 疼=dQQNR 病,=NRNcU 病,只=TSTXT 病,是=STQTZ
病,纯=TTTYS 病=TPNbT 痒$=bPSRS 痒=dORQS 痕$=aQSST 痕=cPRQS 痘=aQRRR 痛=ZTSST 瘦$=OQPcQ 瘦=OQPcQ 瘩$=YSTTT 瘩=YSTTT 瘪=PSbQR
瘪了$=PSaQR 瘪了=PSaQR 白=bRJXM 白了=YRTUS 白的=WSSVT 白色$=SZURT 白色=SVTWS 百=QTVYR 的$=UIXTX 的,=XUOYM 的,不=SWTVT 的,人=USTXT
的,但=TRXUT 的,就=OPWXY 的,是=cQPRT 的,现=TSVVT 的1=RaSRS 的3=TYTST 的=RoFMM 的_=NUYRV 的_c=TXTST 的_p=TSVWT 的m$=UWUTU 的m=UWUTU
的一=XSVST 的不=MbNVO 的不一=MUSZR 的不同=TYTRT 的不是=QdROS 的东=PeJPX 的东西=PeJPX 的书=PaUSS 的了$=TPPcP 的了=TPPcP 的事,=YSTTU 的事=YSTTU
的他=USTXT 的其=UXTTT 的其实=UXTTT 的功=SZRTS 的功能=TZRTS 的加=TWUTU 的包=SQaTT 的包裹=SQaTT 的单=TTVWS 的原=TPRVX 的原因=TPRVX 的口=RWSXT
的口味=RWSXT 的右=SZSSS 的右手=TYTST 的吧$=YTSQT 的吧=YURQS 的和=TXSTT 的品=SYTTT 的型=UWTTU 的型号=UWTTU 的城=TTWTU 的城市=TTWTU 的塑=UVTTU
的塑料=UVTTU 的壳=TUSWT 的大=UXUSU 的好=TRSaQ 的完=SaSRR 的完全=SaSRR 的小=RVUPZ 的小区=TTXST 的小很=TWUTU 的尺=RZTRT 的尺码=SZTST 的差=TZTTR
的年=SWSWT 的店=TTTZR 的开=YRTTT 的开不=YRTTT 的快=RVXST 的快递=SSZST 的手=USUXU 的效=TZRTT 的效果=TZRTT 的日=TVWTU 的旧=WVSSS 的时=PMbXQ
的时候=PMbXQ 的是=QjLFM 的是_=TYSST 的是a=TXTTU 的是b=TXTTU 的是两=SXTTU 的是大=UXUSU 的是小=UWUTU 的是左=SYTTT 的是新=TSYSU 的是豪=TXTTT 的是黑=TXTTU
的材=TXUTU 的材质=TXUTU 的来=SZSSS 的杯=SSMTc 的杯子=SSMTc 的根=TXTTT 的根本=TXTTT 的款$=TZSST 的款=TXSWS 的正=TYTRT 的没=VUTOU 的牌=TYSRT
的牌子=TYSRT 的碗=UUVUU 的碗碎=UUVUU 的粉=RaSRS 的粉色=RaSRS 的纯=QaTRT 的纯羊=TWUTU 的羊=SYTTT 的羊毛=SYTTT 的老=UXTTS 的老款=UXTTS 的脸=UTUWU
的脸型=UTUWU 的花=SZTTT 的订=TaRQS 的订单=TaRQS 的货=TaQTS 的赠=SRPTa 的赠品=SRPTa 的跟=TXSTU 的跟我=UVTUU 的车=SUSXS 的返=URSTZ 的返现=URSTZ
的还=TRWXS 的那=QcVLP 的那个=SbQQS 的那款=UYTRU 的都=aPTST 的问=RMVaT 的问题=RMVaT 的雾=SYTST 的鞋=RWXRT 的颜=SUTWT 的颜色=SUTWT 皮$=WWMUS
皮,=QbSSS 皮=dWFOQ 皮带=bRQRR 皮带扣=XTTTT 皮球$=SSTTZ 皮球=SSTTZ 皮肤=aRRRS 皱=ZSSRS 盆=WQWQS 盆底=WUTUU 盒$=SSZTT 盒=RMkHK 盒压=STZTS
盒压坏=STZTS 盒子$=PRbRS 盒子=IShMQ 盒子压=STXST 盒子都=SUXUU 盖$=QQbRQ 盖=ZIeLH 盖不=aRRRS 盖不严=aRRRS 盖子$=PQdPR 盖子=TSbNP 盖没=RUYTT
盖没拧=RUYTT 盗=LgNOP 盗版$=SYSTT 盗版=NeOPQ 盗版书=PaSSS 盗版光=SYSSS 盘$=PXXRS 盘=dRVJK 盘子=QSZST 盘读=bRPRR 盘读不=bRPRR 直=TOeRK 直_=RTYTU
直不=PRaRU 直不发=TTWUT 直在=TTXTU 直拖=RSZST 直接=YSTRT 直播=MYMYT 直播间=OUNZU 直显=TTWTU 直显示=TTWTU 直没=RRbSR 直没更=TTXTT 直滴=YSRTT
直滴水=YSRTT 相=aSRQS 相机=bQSQT 省=TUWTU 看$=PLNcT 看,=aTUPR 看=LKAmP 看不=bMLQX 看不懂=OQNXa 看不见=ZSSRT 看到=PSTaP 看就=ObTRT 看就是=ObTRT
看清$=TSRZQ 看清=PNQdO 看的=RXSVS 看着=OaSUS 看着厚=TYTST 看着很=SYURT 看而=TTTXT 看而已=TTTXT 看错=QLQfO 看错了=TQTZT 看错型=TPTaT 真=VeLJM
真的=bXOMP 真皮$=QZTTT 真皮,=TXTTT 真皮=NdSSS 眼$=WSTVT 眼=gTINL 眼假$=QbQRT 眼假=QbQRT 眼睛=aRRSS 眼线=YSSSS 眼镜=bQPSR 眼镜腿=aSRRS
着$=UPSWW 着=WSCgE 着不=NUVbP 着不好=STUXU 着不舒=STUYT 着不顺=RSTZT 着了$=SUTXT 着了=SUTXT 着像=PRSaS 着厚=TYTST 着厚实=TYTST 着合=WVTRU
着头=aSSNS 着头晕=aSSNS 着就=UaQQS 着就是=PbTST 着很=SYURT 着很大=SYURT 着显=QSTZR 着没=ZSSRR 着火$=ZSSRT 着火=ZSSRT 着玩=RRTZT 着累$=QSSZT
着累=QSSZT 睛=aRRSS 睡$=SRSYS 睡=XOPYQ 睡不=VTTWT 睡不惯=STTXU 睫=aRSRS 睫毛=aRSRS 睫毛膏=ZSSRS 知$=TSVTW 知=MPYMb 知道$=RRVQY 知道=NRUNb
知道怎=SSTRY 短$=PLNfN 短=LWJfK 短了=SUTXT 石=YVQRT 码$=GPNbY 码,=STTVW 码=HYEdS 码_=TWTUU 码不=VOXVS 码不合=RQZUT 码买=TSTXT 码了$=TRRZT
码了=TRRZT 码事$=TWUTT 码事=TWUTT 码发=ScQPQ 码发错=UXTST 码大=RUTXT 码数=SRSZS 码数不=TRTYT 码查=SZSRT 码标=TWUTU 码的=YSTTU 码的事=YSTTU
码表=MdQRQ 码表不=ObTPT 码表写=UXUSU 码选=UUUVT 码选错=UUUVT 码锁=YTTSS 码锁打=YTTSS 砂=aTSPS 破$=aSQRT 破,=SbRQS 破=YNgFB 破了$=ZQXLP
破了,=STXTT 破了=TMgHN 破损$=OOdQQ 破损,=RWTXQ 破损=LQbYM 破洞$=ZSRSS 破洞=ZSRSS 破音$=bRPSS 破音=bRPSS 硌=PPQbQ 硬$=TRQYR 硬=dMLUO
硬得=YSSTT 碎$=PNfOO 碎=FBoBF 碎了$=IQiMO 碎了=ENmIN 碎了一=PTbRT 碎了两=TTWTU 碎成=MQeQR 碎成渣=PSaSS 碎的$=QObST 碎的=QObST 碗=YOZNQ
碗有=ZSRRS 碗碎=STYST 碗碎了=STYST 碰=YQWQR 碰就=aSRST 磁=UbRPQ 磁铁=RZTSS 磁铁一=SXTTT 磕=IJlJK 磕坏$=ORbRR 磕坏=NRdQQ 磕坏了=RTYTT 磕掉=OScRR
磕碰=RSZSS 磨=WQSXO 磨脚=QQQaR 示=PYeHL 示_=UUVUU 示_d=UUVUU 示已=TTXTT 示已签=TTWTT 示的=TXTSU 示签=UTXTT 示签收=UTXTT 示退=TUWUT 示退回=TUWUT
礼=MITVd 礼品=TQPTb 礼品没=TQPTb 礼拜$=SSZST 礼拜=UQZQS 礼物=TSLSc 礼都=STYST 票$=LKHKk 票,=TSSRZ 票=CBCCo 票开=OSSRb 票抬=SRSSZ 票抬头=SRSSZ
票没=SSNTc 票没给=TTQUZ 离=XXRPR 离谱$=RaTQS 离谱=VYSQS 秀=SdQNP 私=LSLKe 私下=SRTRZ 种$=OZPXS 种=TZLXP 种不=SYTTT 种不对=SYTTT 秤=aPTST
积=YOPMa 积分=QSPRb 积分没=QSPRb 积木=bQSPR 称=TcNOQ 称了=SXSTT 称了才=SXSTT 移$=bRQQS 移=bRQQS 稀=aRQRR 程$=TTSSY 程=TTTTW 程取=TTTXT
程取消=TTTXT 税$=QPcPO 税=OLbLW 税号=TQRQb 稚$=RQRaR 稚=RQRaR 空=XCgIP 空包=STXUT 空气=URYST 空气炸=YTSTT 空的$=JMgON 空的=OKgNM 空盒=QSaST
空盒子=QSZST 空调=aRPRR 穿$=NRScS 穿=SLAoC 穿_=YUSRU 穿一=UYRQT 穿一次=QZTST 穿上=QQQcR 穿上不=TTTXT 穿上显=TTTXT 穿不=FMPkP 穿不上=OSTcT
穿不下=TTTWT 穿不了=PTSbT 穿不出=TSTXU 穿不进=QSTaS 穿两=ZTSRT 穿两次=WTTTU 穿了=ePONS 穿了一=XTSSU 穿了不=XUTSU 穿着=MPPfQ 穿着不=TTUWU 穿着像=SSTZU
窄=PRPbR 窗=ZOQVQ 窗帘=ZOQVQ 窝=WRSXT 立=TTWVT 站$=TTWTT 站=NNiMN 站丢=TUWTU 站被=TUWTU 站说=SRaSR 站说没=USYTS 童=aWLTP 童款$=TVTVS
童款=TVTWS 童装=XYPRS 笔=fOPMM 笔不=VWSST 笔写=bQSRS 笔写不=bQSRS 笔断=aRQSR 笔漏=YSRTS 笔漏墨=YSRTS 符$=JlMEL 符,=STRZS 符,是=TPTaU 符=IjKKK
第=ZTSRR 第一=YVRST 第一次=XTSTU 第二=VTWTT 等=GJoFL 等不=OQdNR 等了$=STYRT 等了=NNhLP 等了_=UUVUU 等了一=TTXST 等了二=TTYST 等了好=TTXTT
等太=STYRT 等太久=STYRT 答=VQQNb 答应=RSRPb 答应退=STSRZ 签$=OWZON 签=JRmEE 签写=WUTTT 签收$=QMePQ 签收,=TTWTT 签收=MImKK 签收了=STaSR
签收人=TQaRT 签收没=UTZTR 算$=QPOdP 算=TKIcX 算了,=YSTTT 算了=XSSVT 算进=SSSPa 算进去=SSSPa 管$=SSVSW 管=XSTQV 箱$=NRbTS 箱=MCoIE 箱不=bQOPR
箱压=RTYTT 箱压烂=STXTT 箱子$=STXTU 箱子=LMiLP 箱子_=TTXTU 箱子也=SUXTU 箱子被=RTXTT 箱子里=OQcSS 箱破=PTaST 箱破了=PTaST 米$=PbSRR 米,=SYTTU
米=XbPKM 米白=RZSTT 粉$=XRSVS 粉=fPHUL 粉底=YOOXR 粉底液=YTSST 粉结=YTSST 粉结块=YTSST 粉色$=RWTVT 粉色,=TXTTT 粉色=PaRUS 粒=XUSST 粗$=VRQYS
粗=UQPZR 粘=gLNLO 粘一=YSTTT 粘不=ZRSST 粘钩=YSSST 粮=ZPTTR 粹=TSUYT 精$=SYTTT 精=RcOOO 糊=eQQMN 糊底,=VUUUU 糊底=XTSST 糊成=UVWSS
糊成一=VSXTT 糕=ZOVOQ 糖$=SYTTT 糖=QbRRR 糙=aQSRT 系$=SZSTR 系=YRVIV 系不=RPRPc 系不上=RQTRa 系我=TRbRQ 系我就=TUXTS 系统=aRRRR 紧$=VMMbM
紧=RINfP 紧漏=RUYTT 紫=SYTST 紫色$=SYTST 紫色=SYTST 累$=QSSZT 累=QSSZT 红$=aVRQQ 红=fMKGa 红包=NRKNh 红包没=ORLPf 红印$=YTUST 红印=YTUST
红断=XTSST 红断了=XTSST 红有=YSSST 红点$=YTTST 红点=YTTST 红疹=ZSSRS 红色=QWTWT 纤$=RYSTT 纤=RaSSS 纤维$=TWTTT 纤维=TWTTT 约=RSVRY 约定=RSVRY
约定时=TTXTT 纯=GgKZM 纯不=SRRaS 纯不想=TSSZT 纯属=UTTXS 纯棉$=QZUSU 纯棉=QaSRT 纯粹=TSUYT 纯羊=TWUTU 纯羊毛=TWUTU 纯铜=SXTTT 纯银=SZSST
纯银的=SZSST 纱=VWSRT 纶$=SXTTU 纶=SXTTU 纸$=ZRSSS 纸=aOWOQ 纸巾=YSRSS 纸箱=PTaTT 纹$=cQQQR 纹,=XTTUT 纹=hQKMN 线$=XLcML 线,=XTTTS
线=lJVCC 线一=YTSST 线充=TZRRR 线头=bQSRT 线开=YURTT 线开了=YURTT 线都=VTWTS 细$=ORQcQ 细=ORQcQ 绍=RcPQS 绍的=TXTTT 绍的不=TWUTU 绍里=TYRTT
经=ZTNVR 经买=STSZS 经在=STRZS 经过=RZTSR 经过了=STUXT 绒$=bTOQP 绒=ZbKLL 绒服=aQSRQ 绒量=PbQQR 绒量不=QbRRT 结=acKRG 结团$=bQQPS 结团=bQQPS
结块$=ZSSRS 结块=dPQPQ 结块了=XTSTT 结束=PRVZR 结果=LhNQL 结果是=RZSRS 结果根=TXTTT 给$=KGXKb 给=BXXBc 给力,=aTPTT 给力=aTPTT 给开$=TTTUW
给开=SSRTY 给我$=UZSSR 给我=LhWJL 给我发=ReQNN 给我寄=TYXQO 给换=STRPZ 给爸=TSTZS 给爸爸=TSTZS 给的=SZSRT 给退=TTYQU 给退回=TUZSQ 给送=TTZQR
统=YPNYQ 续=WXQSQ 维$=ZSSRS 维=ZSSRS 绿=aXNOQ 绿色$=SaRRT 绿色=SaRRT 缝,=XTSTU 缝=dQNRR 缝线=ZSRSS 缩=XbNNP 缩不=aSSRS 缩不回=aSSRS
缩水,=SXSTT 缩水=PcPRS 缸=SQWWS 缺$=SRWWS 缺=IKfCZ 缺一=NPdQQ 缺一个=TSYST 缺两=QXVQR 缺了=MPeQT 缺了一=STYTU 缺了两=RSZSU 缺码=SQOPb 缺说=TQbTN
缺说明=TQbTN 缺货$=SOLSd 缺货=QLMRe 缺页$=bQPSR 缺页=bQPSR 罐=OWaPR 罐子=SXTTT 罐子上=SXTTT 网=TcPNQ 网上=TWTTT 网查=TXSST 网查不=TXSST
网页=QbSST 罢=aSRQT 罢工$=aSRQT 罢工=aSRQT 罩=RRbQR 罩压=QTYTT 罩压裂=QTYTT 置=NYMYO 羊=KbOYO 羊毛$=NTRZR 羊毛,=TWTTT 羊毛=MXQZQ 羽=ZTRQQ
羽绒=ZTRQQ 羽绒服=aQSRQ 翘=ePOOQ 翻=ZVPPR 翻新=UWSST 翻新机=UWSST 老$=RSRZQ 老=QFGhT 老人=VSSXR 老人不=SSTYS 老公=TTTZR 老公说=UUUXS 老婆=RQRbO
老婆不=UUUWT 老家=STRZR 老家了=STRZR 老掉=aSRRR 老是=aRSSS 老板=NOONg 老板说=SRSUY 老款$=TWTVS 老款=TWTVS 老气,=UTTWT 老气=PRSbP 考=OQPcP
考虑=QQQbQ 而=PVVXR 而已$=TTTXT 而已=TTTXT 而是=QXTVT 耐=fPQKO 耐用=cSSMS 耳=cLTTL 耳机=aPWQP 耳机_=XTTTT 耳环=TRTYR 耳钉=aSQRS 耽=STYST
聊=NONNe 聊天$=QQPRb 聊天=OPNOd 聊天记=RSRQZ 联=PPZLY 联系=PMZMZ 联系不=RPRPc 联系我=TRbRQ 聚=TWTTT 聚酯=TWTTT 聚酯纤=TWTTT 肉$=YYNPO 肉=dSPKK
肚=bQPTR 肚子$=VRRXS 肚子,=XTSST 肚子=bQPTR 股=gKLTN 股哈=WUTUU 股哈喇=WUTUU 股霉=XTTSU 股霉味=XTTSU 肤=dOQRP 肥$=QSRaS 肥=QSRaS 肩=PQPcQ
肩膀=PRQbR 肩膀那=RRSZS 肯=MPUcQ 肯穿$=RSTZT 肯穿=RSTZT 肿=YRSVS 胀=dQOPQ 胀包=aTQSS 背=VRQZS 背带=XTSTT 背高=STTXU 胎=ZSQSR 胖$=PRQbS
胖=MPPfQ 胖了=STTYS 胖穿=TUUWU 胖穿不=TUUWU 胯=VSRXT 胳=TTXTT 胳膊=TTXTT 胶$=bQPPR 胶=iLKKO 胶了$=YTSST 胶了=aSRRT 胶水=YTSST 胸=SQRZS
胸围=SQRZS 能$=QcPRS 能=OoLBN 能一=TXSTT 能一个=TXSTT 能不=TTTQY 能不符=UVUUU 能用$=XXPTS 能用,=QSZTT 能用=VbUNL 能用在=SZUSR 能装=SZTRT
能跟=TWTTT 脑=VQOZP 脚$=FJNiL 脚=KKMjH 脚背=STTXU 脚背高=STTXU 脱=cRRPT 脱胶$=YTTRT 脱胶=YTTRT 脸=cLLWN 脸上=bQQRR 脸型$=TTTXT 脸型=TTTXT
脸大=PSTZT 腈=SXTTU 腈纶$=SXTTU 腈纶=SXTTU 腥=XTTTT 腰=KLOgO 腰围=RRSZT 腰围大=RRSZT 腰小$=QQSaR 腰小=QQSaR 腿$=QQcPO 腿=OIcZH 腿太=STRZT
腿粗=QSRaS 腿都=YSSTT 膀=PRQbR 膀那=RRSZS 膊=TTXTT 膏=cQQPQ 膜=hLLNN 膜敷=XSTTT 膜敷完=XSTTT 膜有=XTTTT 膜有气=XTTTT 膝=ZTSSU 膝盖=ZTSSU
自=dMRaC 自动=YSTRS 自己$=SQSZT 自己=ZHReH 自己不=UUTWS 自己没=TSTXU 自己的=PRRcO 自提=TSZST 自行=ZSSRT 自行车=ZSSRT 臭$=bPPSQ 臭=jKHKL
臭了$=cSOPR 臭了=cSOPR 臭味=WTTTT 致$=OXOLa 致,=SQTZT 致=MUNQc 致退=UTUUW 致退款=UTUUW 舒=PVRaN 舒服$=OQSdO 舒服,=RZTRT 舒服=PVRaN 航=WXRRR
般$=OONdQ 般,=STTXT 般,不=STTXT 般=MNMeQ 色$=YTEUU 色,=RcPSR 色,给=SYTST 色=ThAUH 色_=QcQOS 色_d=SYTQT 色不=OOSeR 色不喜=TTUWU
色不搭=TQTZT 色也=RVYRU 色了$=WaPNR 色了,=TSUXU 色了=VaPOU 色偏=RZTRT 色发=NgPLR 色发的=RZTRS 色发错=QcQQT 色号=RWSVT 色和=RaSRS 色太=SJQeR
色太深=TRUYU 色太艳=SRTZT 色差,=aQTRT 色差=RdUMM 色差太=QaTQT 色弄=QbTOS 色没=aUSPS 色的=XQTWS 色跟=SRUYU 色选=TQUZT 色选错=TQUZT 艳=SRTZT
艳了=TTTWU 节=ORVZQ 芯=aRRQR 花$=QVXSS 花=cTQSF 花乱=RZSSS 花乱坠=RZSSS 花屏$=YSSST 花屏=YSSST 花盆=VRXQS 花纹=SXTTT 苗=aXPNR 苦=UNNSa
苦的$=aPSRT 苦的=aPSRT 苹=dOMUQ 苹果=dOMUQ 苹果烂=bROST 茶=ZPSUR 茶叶=YQRVS 茶叶喝=UTTXT 草=YTSTP 草莓=YUTOQ 草莓味=RZTST 荐=SZTRT 莓=XWTOP
莓味=RZTST 莲=cPQQQ 莲没=aRRRR 菜=bQRPP 菜板=aSPSR 落=VQRYQ 蓝=YeIKL 蓝了$=XTSTT 蓝了=XTSTT 蓝牙=XZOOO 蓝牙功=TYSTS 蓝色=RcPQS 蔫=cSPOR
蔫了$=cSPOR 蔫了=cSPOR 蕉=aSRPS 薄$=aPRQS 薄=cUNMO 薄得=ZRRSS 虑=QQQbQ 虚=OdVLK 虚假=PWZQO 虚假发=TNbTQ 虚假宣=SYTTT 虚标$=SYSSS 虚标=LePPP
虚电=ZRRTT 虫$=dOPOP 虫=gMNLO 蛋=bNWKM 蛋破=QTZST 蛋破了=QTZST 蛋碎=QTaST 蛋碎了=QTaST 蛋糕=cPQQS 蜜=STRYR 螃=aQTQR 螃蟹=aQTQR 螺=bIeJH
螺丝$=NQeQP 螺丝=XKfLI 螺纹=bRQSR 蟹=aQTQR 血=cRQOR 行$=TZOPW 行,=RaTRU 行,就=RZUSU 行=ZaJOR 行李=XTSUS 行李箱=XTSUS 行程=TTTXT 行程取=TTTXT
行车=bQRQR 行车刹=XTTST 行车记=YSTSS 衍$=SSRRa 衍=SSRRa 衣$=SWTVU 衣=cLQYE 衣服=ZMMbH 衣服上=VRSXS 衣服太=TUUWU 衣服掉=YSTQT 衣服有=bSRQS
补$=ROYPV 补=HFQEk 补_=SRSSa 补偿$=RRRRa 补偿=QPPOc 补差$=RSSQZ 补差=RSSQZ 补没=SSSRa 补贴=TTSTY 补贴没=TTSTY 表=ZeHML 表不=ObTPT 表写=UXUSU
表走=aRQQS 袋$=SSYTT 袋=VOcLN 袋化=QTZTT 袋化了=QTZTT 袖=aMNWQ 袖子=ZNNXR 袖子一=bSSOT 袖子太=RTSZT 袜=WSRQY 袜子=USSRY 被=HPiNO 被人=QSbPR
被人拿=TUXTU 被偷=QQcQQ 被偷了=STYRT 被别=RSZRS 被别人=RSZRS 被压=TTYTT 被子=cOLUR 被拆=TTXTU 被撕=QRZSS 被退=TTXTS 被退回=TTWTT 被雨=TUWTU
被雨淋=TUWTU 裂$=ZKZLN 裂=fDZAF 裂了$=cQSMP 裂了,=SUXTU 裂了=ZNYKN 裂开$=ZSQTS 裂开=ZRVPR 裂开了=YTTRT 裂纹,=XTTUT 裂纹=XTTUT 装$=EWVNa
装,=WXORU 装=NZWMW 装上=dVNOP 装上去=YUSRT 装不=KTTaU 装不上=SZTRS 装不下=RQQcQ 装也=XYPTT 装也好=XYPTT 装修=TSTYS 装写=TXTTU 装太=QSaSS
装太差=QSaSS 装完=VTQYS 装完好=VTQYS 装师=TSSTX 装师傅=TSSTX 装破=PRbTS 装破损=SSZTT 装被=STXTU 装费=TSSPa 装问=WTSSW 装问题=WTSSW 裆$=TQOZQ
裆=XOLYO 裙=OUObR 裙子=PVQaR 裙子太=TTTWU 裤=aOIaJ 裤子$=RWXRS 裤子=WTOYN 裤子一=XSTTU 裤子裆=USSXT 裤缝=ZSRTT 裤腿=QSQbS 裤腿太=STRZT 裹$=PPdQQ
裹=EKmIJ 裹_=STYST 裹_l=TTXTT 裹不=TTXTT 裹不见=TTXTT 裹丢=TTXTT 裹丢失=TTXTT 裹外=TUWUU 裹外面=TUWUU 裹被=QSaSR 裹被雨=TUWUU 褪=eNPNQ
褪色$=bPSQS 褪色=dNQOR 西$=NbWOK 西,=YQOYS 西=VVYNN 西不=QWTPY 西不错=TSSQa 西兰,=SXTTT 西兰=SXTTT 西我=SSZTS 西挺=PQWXW 西挺好=PQWXW
西是=SSYST 西是好=SSYST 西没=OQRZX 西没坏=SXPXT 西没有=SPWXT 西没毛=TTTYS 西没问=TTXRV 西瓜=bROPR 西能=QSZTT 西能用=QSZTT 西质=YRURT 西质量=YRURT
要$=KHMmJ 要,=VSaNR 要,是=VQaOR 要4=SaRRQ 要=EVJeX 要_=QbPPV 要_b=TZTRT 要了$=LNJlM 要了=KMOiM 要命$=XWSRS 要命=XWSRS 要开=TSRRZ
要投=SQRQa 要投诉=SQRQa 要是=WVTRS 要死$=ZVRPR 要死=ZVRPR 要求=ROROd 要求退=UTUTW 要白=SQTaT 要的=QePOQ 要的是=TXTTT 要这=TSTYT 要退=UQSOc
要重=TSTUX 见$=ZQXQP 见=PHaFd 见了$=QTcOS 见了=QTcOS 见到=PQXSW 见着$=RSUSY 见着=RSUSY 见聊=PQOQc 见聊天=PQOQc 规=OePUL 规格$=TWSYP 规格=PdPUM
规格不=RaSQR 视=aQOVQ 觉$=XQQYP 觉=SNKhJ 觉不=SWTVS 觉得=PPQeP 觉得不=TTSYT 角$=SRaQS 角=PLgMN 角磕=NRcRR 角磕坏=QTZST 解=MKMNf 解决$=QQQPb
解决=QQQPb 触=dRPPR 触不=ZTSQT 触不好=ZTSQT 触屏=XTTTS 触摸=YTSTT 计=VNUZM 计划=NRPeQ 计划有=PSSbS 订=PhPIT 订单$=TRSSY 订单=NgMLV 订单不=TZTSS
订单和=TZSRS 订的=TZSST 订的是=UWTTU 认$=WVTST 认=SdOOO 认证$=RbPRQ 认证=RbPRQ 让=JGRWd 让买$=TRTbP 让买=TRTbP 让我=QMWNd 让我申=USUUW
让我退=SSVVV 让我选=UTTRY 让退$=SRRVX 让退=SRQVY 记=RONRc 记录$=RSRQZ 记录=VQQPZ 记录仪=YSTSS 记用=QSSPc 记用了=RTTRZ 讲=TWTRW 证$=RbPRQ
证=PfNNL 评=SSSRZ 评返=SSSRZ 评返现=SSSRZ 识=aWROR 识别=bSSPS 识别不=bSSPS 诉$=PNOOc 诉=NLNLe 试$=QQRRb 试=FJGOj 试一=RRRQZ 试一下=RRRQZ
试了=SRSZT 试了一=UUUWT 试单$=SRRNb 试单=SRRNb 试用=SWSUV 试穿=STTYT 试订=TRSSY 试订单=TRSSY 试试=RRSOa 试退=TRTSY 试退款=TRTSY 话$=ZQWPR
话=aGRZQ 话号=RSQaT 话号码=RSQaT 话填=SSRZS 该=RUTWV 详=McLTS 详情=NdNTN 详情写=TWUTT 详情页=RbRRR 误$=PRaNU 误=KVXVP 误导$=RaSQR 误导=RaSQR
说$=QPOJf 说1=SYSST 说4=TVVTT 说=AoRAY 说_=SYSTT 说一=SYRTT 说三=TWVTT 说三天=TWVTT 说不=JTNaY 说不好=TTTYR 说丑$=SPRbR 说丑=SPRbR 说丢=UUXTS
说丢了=UUXTS 说加=SZRTS 说可=SZRRT 说可以=SZRRT 说大=SZSTT 说好=NSaLX 说好_=TYTTT 说好两=SXUTT 说好了=TRRSZ 说好的=SUQSZ 说实=XVRSS 说实木=SZSTT
说家=UTTWT 说家里=UTTWT 说带=RbPSR 说带充=TXTTU 说断=TSTSY 说无=RZSSS 说明$=RMWPY 说明=KOdIW 说明也=TYRTT 说明书=OLfNT 说是=MbVQP 说是_=UVUUU
说是大=UVUUU 说是头=RYTTT 说是新=UVUUU 说有=TXSUT 说没=RRdPO 说没有=TOdSM 说没货=URRTZ 说没这=UXUTT 说用=TQRaR 说用不=TQRaR 说的$=TOSSa 说的=OaPNX
说的不=UWUSU 说的完=TXTTS 说的纯=RZTRT 说真=TWTTT 说纯=TXSTT 说能=QeSPN 说能用=SaUSO 说话=aOPOX 说退=TTVQX 说送=SSSSZ 说送到=TSXTT 说送的=UQPTb
说适=TZTRT 说适配=TZTRT 说防=SYSTT 说防水=SYSTT 请$=SRSOb 请=SQKMf 请退=YRRQW 请退款=TSTSX 诺=OYWOT 诺的=QbNQU 读=bPOPV 读不=bPOPV 读不出=aRSTS
读不回=STTTY 谁=RSRSZ 谁出$=RSRSZ 谁出=RSRSZ 调=aXMPQ 调光=XWQTT 谈=NONPd 谈好=RSRPa 谈妥$=QPPPb 谈妥=QPPPb 谢$=MMMQd 谢=LMQQd 谢谢$=OPOUb
谢谢=OPOUb 谱$=RaTQS 谱=VYSQS 豆=bTPQQ 象=OROeL 象中=SVRYQ 豪=TXTTT 豪华=TXTTT 豪华版=TXTTT 败$=PQWQX 败=PQXQX 账$=RRORb 账=RRORb
货$=JXSNW 货,=UWYOK 货,l=SYSST 货,是=RPaTR 货,物=UUVUT 货=GZWHV 货_=TVTTW 货上=SVaRP 货上门=SVaRP 货不=NXRWU 货不对=RcORR 货了$=ORNPc
货了=OVMMd 货了卖=UUTTW 货了叫=UUTTX 货发=ScNQQ 货发错=TaQSS 货吧=QcQRQ 货地=RRWZQ 货地了=TTYTS 货地址=TTTXT 货太=RRZRS 货太慢=TSYTT 货慢,=XRVST
货慢=XPYSS 货没=QQcSO 货没发=SSbUQ 货跟=SYTTT 质$=UROaP 质=jNGSH 质不=PZTUT 质不是=RYTTT 质感=UXTRT 质期=RaSSS 质量=hJMSM 质量_=aVNQR
质量不=cNVQP 质量也=XSVST 质量倒=TXUSU 质量可=PRTaS 质量堪=ZSTRT 质量太=bSQPS 质量差=cPOTN 质量没=JXYXT 质量真=ZRTRT 质量过=QSTZT 质量还=RZUTU
质量问=RTSSX 购=TTSYT 购买$=TTSYT 购买=TTSYT 贴=XYMOS 贴不=XTTTT 贴没=TTSTY 贴没到=TTSTY 贴膜=ZQRRS 贴膜有=XTTTT 贵$=QOQbR 贵=HGHhU 贵了$=OQOdO
贵了=MONbV 贵退=STSWV 费$=ONMLf 费,=TUTXT 费=HPEIl 费太=SSRNc 费谁=RSRSZ 费谁出=RSRSZ 赔=MXMLb 赔偿$=RPRQa 赔偿=RPRQa 赠=HFLKm 赠品$=SPOSd
赠品=JIHNk 赠品没=SQNSb 赠品漏=QSOSa 赠的=RPYRX 赠送=TRSSY 走$=OQbTQ 走=VKcQM 走了$=RTYRT 走了=RSZQT 走错=TTXTT 赶=LOdKU 赶不=MOeMO 赶不上=OQdNP
起$=UQOZS 起=mJGOF 起来$=XQVRR 起来=YSUPQ 起来像=VXRTT 起毛$=YSTST 起毛=YSTST 起泡$=ZRQSS 起泡=ZRQSS 起球$=WXRRS 起球=ZUQPR 起红=aSSQR
起红疹=ZSSRS 超=JXaUJ 超区=RPaQR 超时$=SRZRS 超时=RQcPQ 超时未=UTXTT 越=WTSVT 趣=RSRZS 足$=VXPMW 足=VYNLV 跑=gJTIL 跑不=XTTTU 距=QWSXQ
距太=TYUST 距太大=TYUST 跟$=QRSZS 跟=DlAZG 跟_=QbQNV 跟_l=UWTTU 跟_p=SbTQS 跟下=UYSRT 跟下单=UYSRT 跟专=UXUSU 跟专柜=UXUSU 跟介=TXTTT
跟介绍=TXTTT 跟图=NeRPQ 跟图上=RVTVT 跟图不=TXUSU 跟图片=RZTQT 跟客=SXTSV 跟客服=SXTSV 跟宣=TWUTU 跟宣传=TWUTU 跟我=ORQdQ 跟我手=SQTZT 跟描=UZTQT
跟描述=UZTQT 跟标=SZTTS 跟正=RZSST 跟正品=SYTST 跟照=TYTST 跟照片=TYTST 跟直=TXUSU 跟直播=TXUSU 跟详=TXUSU 跟详情=TXUSU 跟说=SYSTT 跟说的=TXTTT
跟页=WVTSU 跟页面=WVTSU 路=LIkON 路上=KJkKO 路上_=RPbST 路上耽=STYST 跳$=aSQRS 跳=fNMNQ 跳闸$=YSSTT 跳闸=YSSTT 踢=SSTTZ 踢皮=SSTTZ 踢皮球=SSTTZ
踩=WTWST 蹲=XSTTU 蹲就=XSTTU 身$=SSSYS 身,=VWTRU 身=ZJUZM 身上=VRTXT 身有=aQSRT 身没=TTXST 车$=VPTYT 车=kOGSF 车不=XTTST 车不灵=XTTST
车刹=bRSOS 车刹车=aRSQS 车型=SWTWQ 车片=ZRSSS 车记=YSTSS 车记录=YSTSS 车跑=XTTTU 车跑不=XTTTU 车轮=XTTST 车轮子=XTTST 轨=YRSST 转$=cPRNQ 转=dNTLO
转圈=ZSSST 转站=STXTT 轮=fMRKO 轮子=bPVMS 轮子不=ZRTRT 轮胎=ZSQSR 软=YRUQR 软了$=WTWRS 软了=WTWRS 输=MNhNM 输中=QTZTT 输途=PSaSR 输途中=PSaSR
辣=bTNRQ 辣的=YSSTT 辣辣=YSSTT 辣辣的=YSSTT 边=dQUKM 边角=UQZRR 边角磕=PSaSS 达=JOYVW 达没=TTZTQ 过$=RUXLX 过,=UTRYR 过=cOVNP 过了$=OXLXX
过了=JSXVV 过了承=RQaSS 过了生=STZRT 过了还=STXTT 过关=XSSTT 过完=ORYXR 过我=SYSSS 过敏$=cQQPR 过敏=ePONP 过期=eOMOQ 过期_=aRPRR 过的$=bPRRR
过的=cROPQ 运$=RTZRQ 运=EHfCe 运费$=RQPPb 运费=NNJIi 运输=MNhNM 运输中=QTZTT 运输途=PSaSR 近=RSSaR 返=NSLMe 返现$=RQRQZ 返现=PLMMf 返现不=TSSSY
返现没=TPPRc 还=aJePA 还不=STYTT 还不发=STYTT 还在=RXWQS 还少=STYTS 还掉=ZTPST 还是=XKPdQ 还有$=SSSYS 还有=YORXR 还没=PNhKL 还没_=STYSS
还没到=QScQR 还没发=STYTS 还漏=URYTT 还行,=RaTRU 还行=RaTRU 这=NUJcT 这不=RZTST 这不是=RZTST 这个$=TUTVV 这个=RNMgN 这个_=YRSVS 这个件=UTXTT
这个价=XQRXR 这个味=TTUWU 这个款=TTTWT 这个颜=TQTZT 这么=SXTSU 这功=TXTTT 这功能=TXTTT 这样$=NPYPZ 这样=LNWNc 这款$=TZSSS 这款=TZSSS 这质=ZRSRS
这质量=ZRSRS 进$=XRNYP 进=WQGbR 进不=TSSYS 进不去=TSSYS 进去$=LSPZX 进去=ORQYX 进去电=YTTST 进口=SYTTT 进口的=TXTTT 进水$=WVSSS 进水=YUQRS
远$=TYVQS 远=NWXTQ 连=gQMLN 连不=eMPNQ 连不上=eMPNQ 迟=QOfQP 迟不=TRaTR 迟不发=TRaTR 迟发=TRYTS 迟发货=TRYTS 迟迟=TRaTR 迟迟不=TRaTR 述=MfMSK
述一=WQTXT 述一样=WRTVU 述不=PYRWQ 述不符=RVRXS 述差=SZTQT 述的=QeSOQ 述的不=SZTQU 述的材=TWUTU 迹=aSTQT 退$=SHFVb 退=BAEQo 退_=TTTTX 退一=MNJRf
退一下=SSSPZ 退一半=PQNPd 退个=SSRNb 退个差=SSRNb 退了$=OSQWW 退了=MQOYX 退了重=TTTTX 退再=UTUSX 退再拍=UTUSX 退吧$=STRbP 退吧=STRbP 退回$=RSbSO
退回=UMiLF 退回了=RUaRP 退回去=STaRQ 退回发=TTZTR 退差$=STTPa 退差=PRQJf 退差价=STSNc 退我=SRROb 退款$=QIQKg 退款=PHPIi 退的$=TSSRZ 退的=TSSRZ
退货$=WMLeN 退货=WMLeO 退运=TTTTW 退运费=TTTTW 退部=SSSSY 退部分=SSSSY 退钱$=TTSQZ 退钱=TTSQZ 送$=LHeGV 送=ACoMS 送上=QRfMN 送上楼=SScNQ
送上门=TTZSQ 送不=QSPcO 送不出=QSPcO 送了$=OSKgP 送了=MQGjO 送了一=STOaT 送人=TTWVS 送到$=SSZSS 送到=PNhMP 送到了=TSXTT 送到别=TTXST 送女=USSYT
送女朋=USSYT 送得=RRcOS 送得太=RRcOS 送晚=RSbQS 送晚了=RSbQS 送来$=RQbRT 送来=PYXNQ 送的=ROEQj 送的杯=SSMTc 送的没=TPNTb 送礼=SSNYZ 送货=RTePL
送货上=SVaRP 送达=TTaRS 送错$=TPdMR 送错=UMhHN 送错地=TSYRT 送错楼=TTXTS 适$=PQPdS 适,=XSXQQ 适,想=UUUWT 适=KQOiI 适合$=SSTYT 适合=KKOhO
适合我=QORdR 适用=RaTQT 适配=TZTRT 选=BKDjX 选成=RQSaT 选的$=SVSPY 选的=McNQX 选的不=TXTSU 选这=UTTRY 选这个=UTTRY 选错$=TNTcS 选错,=TYSRT
选错=NHLlJ 选错了=SRRaR 选错尺=URTYT 选错颜=TQTZT 透=bTRNO 透了$=SUWUU 透了=UTXST 递$=SSZSS 递,=STUXU 递=JKoFF 递_=RTTYT 递_l=TUWTU
递一=STXTS 递一直=TUXTT 递不=OWZQS 递丢=UUVUU 递公=UUWTU 递公司=UUWTU 递员=RScQQ 递员不=TUWUU 递员扔=TUVUU 递员送=UUWSU 递太=UUVUU 递太慢=UUVUU
递小=TTWTT 递小哥=TTWTT 递弄=URYST 递弄丢=TUVUU 递慢=XSTTT 递把=SRaST 递拒=UUVUU 递挺=YXOST 递摔=XTSTT 递放=TTXTT 递放错=TUWTU 递显=UUVUU
递显示=UUVUU 递没=YRLWX 递没毛=STQUY 递没问=aTPTT 递点=STZRT 递点关=TTWTU 递给=TTZSS 递自=TUXTT 递要=TTXTT 递说=TTZSR 递退=TUWUT 递退回=TUWUT
递送=SSZQS 递送错=SSZQS 途=PSaSR 途中=PSaSR 通$=RSVRY 通=OXRGb 通好$=TTTRY 通好=SSSQa 通电=VTVTT 通知=TSZST 通过=OYOPZ 速=PRaVP 造=YZNMN
造假$=QaQRR 造假=QaQRR 造革$=TXTTT 造革=TXTTT 道$=UQSTW 道=bQNOW 道_=ZRTRT 道不=RYTTT 道不对=RYTST 道冲=ZSSRT 道冲得=XTTST 道大$=aSTQT
道大=aSTQT 道太=WTTUT 道太冲=WTTUT 道怎=SSTRY 道怎么=SSTRY 道我=SSTYT 遥=aMZLL 遥控=cPTON 遥控器=YRWQO 遥控车=XTSTT 那=HeOYJ 那个$=TTSXU
那个=PbNVR 那个模=TYRST 那个颜=TZTQT 那么=QbRQQ 那么大=QbRQQ 那款$=SXQVS 那款=RYQVS 那里=SSSYT 那里紧=SSSYT 邮=QQQOc 邮费$=SSSQa 邮费=QQQOc
邻=SRaRP 邻居=SRaRP 部=WNPNc 部分$=SSSSZ 部分=RRRQb 都=bSfBA 都不=SWaMO 都不一=XTTRT 都不发=SSYST 都不对=TXTTT 都化=QSZTT 都印=QZTTU 都吸=ZTSRU
都吸不=ZTSRU 都对,=WQWTT 都对=YQWST 都散=XTTTU 都是$=XSUTT 都是=cROPQ 都染=YTTTU 都没=TRZWL 都没有=PVUYQ 都没给=TSYTS 都烂=WTUSU 都烂了=TUVUU
都结=VTWST 都裂=YTSTU 都裂了=YTSTU 都过=TSYRS 都过了=WTTTT 配$=MPPeP 配=AXfWC 配件$=QQcQS 配件=NLgNP 配件不=SSXST 配件没=TSYTT 配件缺=TSXST
配我=TRTYT 配我的=TRTYT 配料=QaSSS 配料表=RZSST 配置=QbPRS 配送=TVXST 酒=TXWPO 酒精=WVSTT 酯=TWTTT 酯纤=TWTTT 酯纤维=TWTTT 酱=VObMP 酱油=VSYQS
酸=ePNOP 酸奶=cQPQQ 里=QVYZA 里_=TSXTT 里不=OVZSR 里人=TTTWT 里写=TVWSS 里写的=TTXTT 里就=WRWTT 里已=SSSZT 里已经=SSSZT 里是=PaURS 里有$=SRSZS
里有=aPOWR 里没=SSQaQ 里的=XZPQS 里看=ZSSRT 里看不=ZSSRT 里紧=SSSYT 里说=TXTTT 里还=RSQaS 里还有=RSQaS 里那=TWUTU 里那个=TWUTU 里面$=ZSQST
里面=VOcKN 里面东=STXTU 里面也=STXTU 里面是=OWYST 里面有=ZSPTT 里面的=ZSRST 重$=WTPXO 重,=UVUTU 重=KbAbQ 重不=PdQNQ 重不符=TXUST 重不足=QaRRR
重买$=UUTWT 重买=UUTWT 重了$=TTTXT 重了=QRQcQ 重复=OKMcV 重复下=TSSYR 重复了=SRQbS 重得=RZSSS 重拍$=STSUX 重拍=STSUX 重新=SPQWY 重新下=TSTTX
重新拍=TRRXW 重量=QcQOR 野=QUYRQ 野生=TXTTT 量$=QXPYQ 量=WVQVM 量_=aVNQR 量_o=PYQXT 量下=SVRYT 量不=YUbIJ 量不够=QZYLR 量不好=OXVWS
量不错=OOZYT 量也=XSVST 量倒=TXUSU 量倒是=TXUSU 量可=PRTaS 量可以=PRTaS 量堪=ZSTRT 量堪忧=ZSTRT 量太=bSQPS 量太差=aSTPS 量好$=RQQcM 量好,=RTXUT
量好=NORaU 量好了=STSQa 量少=RXVQR 量差$=cORSP 量差,=RVTXT 量差=cPOTN 量没=JXYXT 量没问=MXXVU 量真=ZRTRT 量真的=ZRTRT 量虚=OZSSS 量虚标=OZSSS
量过=NOPXZ 量还=RZUTU 量还行=RZUTU 量错=RPRbS 量错尺=SRSZT 量问=RTSSX 量问题=RTSSX 金$=QaSSS 金=SaMLX 金属=SXTTT 鉴=QbQRR 鉴定=QbQRR 鉴定是=SZSTT
针$=ZQSRT 针=bQQPR 钉=cSPPR 钟$=ZSQSS 钟=ZOPVQ 钢,=SXTTT 钢,磁=SXTTT 钢=ZWOQP 钢笔=ZRQRS 钢笔漏=YSRTS 钩=cQRPS 钱$=IJHTg 钱=LJHZb
钱了$=RTPWW 钱了=RTPWW 钻=ZURRQ 铁=WXRRR 铁一=SXTTT 铁一吸=SXTTT 铃=cROQQ 铜=WYQRS 银=VZRPS 银的,=SZSST 银的=SZSST 链=hSIOK 链_=dPSQR
链_b=aRTSS 链_s=ZSTST 链头=WUTUU 链戴=XTSTT 链接=RbQST 链接写=TYRTT 销$=SRSYV 销=RQRTZ 锁=dQOOP 锁打=aSRSS 锁打不=aSRSS 锅=gKJQM 锅太=PTTaT
锅底=XTTTU 锅底涂=XTTTU 锅把=aTQQT 锅炸=YTSTT 锅用=VUUUU 锅粘=aRSQR 锈$=cSPPP 锈=bUOOO 锈钢,=SXTTT 锈钢=RaTSS 错$=EZOWT 错,=YIYUV 错,但=UPSZT
错,就=SQaPX 错,快=TSZST 错,我=UVUTU 错,是=dMPWO 错=AYOgO 错_=PXNZO 错_c=TTTWT 错_i=SZQRR 错_m=SSSZS 错_s=TSTXT 错了$=FeDZR 错了,=RSQWY
错了=DdAcS 错了_=UTTXS 错地=SVYPS 错地址=TWVST 错地方=TSYRT 错型=QSOdR 错型号=QSOdR 错城=RRaRR 错城市=RRaRR 错尺=RNRcS 错尺寸=RQSaT 错尺码=TQTZT
错柜=TTXST 错柜子=TTXST 错楼=TTXTS 错款$=UYTXN 错款=UYTXN 错规=TWTXQ 错规格=TWTXQ 错误$=SVUQW 错误=SVTQX 错货,=RSYSS 错货=PPXQZ 错过=SSaPS
错颜=PVRYR 错颜色=PVRYR 键=dQOQQ 键失=aSQSR 键失灵=aSQSR 键盘=aRQRR 镀=WXRRR 镀层=ZRSSS 镀层掉=ZRSSS 镜=YWWLL 镜子=QTZST 镜子碎=RTYTT 镜片=ZRSST
镜片有=ZRSST 镜腿=aSRRS 镯=YRRTT 镯子=YTTRU 镯子戴=YTTRU 长$=JOVcP 长=XTLZH 长一=cRSNT 长一短=bSSOT 长了=TUTWU 长度=QcQOQ 长痘=aQRRR 门$=NPYVU
门,=STXTT 门,一=TTWTU 门=ZIaUL 门关=aRPRT 门关不=aRPRT 门口=PQcQQ 门口没=RSZSR 门口被=UUVUU 门铃=aSPRS 门锁=ZSRSS 闪$=XRQWR 闪=gNMQL 闪一=ZSSRS
闪一闪=ZSSRS 问=PLORe 问题$=TMRQa 问题,=TRUWS 问题=SKQVa 问题_=TUTWT 问题也=RUQRa 间$=QRYVR 间=NRbUQ 间看=TYTQT 间还=WTUTT 闸$=YSSTT 闸=YSSTT
闻=VTPZP 闻不=QSTaT 闻着=WWTRT 防=VgJLK 防伪$=RaPRR 防伪=PeOQO 防伪码=SYTTT 防晒=bPRRR 防水$=SXTTU 防水,=RZTTT 防水=PbRSS 阳=PURYU 际=MgOMP
际_=TYTTT 际_p=UWTUT 际一=SXTTT 际是=TWUTU 降=MQOZW 降价$=SSTbO 降价=NQPaU 降价了=RTTTY 险$=WSSSX 险=WSSSX 陷$=ZSRRT 陷=dRQQP 随=LTNKd
随便=MQOKe 隐=VTNOY 隔=XPUXO 隔壁=VQTXQ 难=PJMdR 难听$=TRTRZ 难听=TRTRZ 难看$=RQRZQ 难看=RQRZQ 雨$=YQVPP 雨=aRXKK 雨伞=aSPSR 雨刮=ZSSST
雨刮器=ZSSST 雨就=QZSTT 雨淋=TUWTU 雨淋湿=TUVUU 零=YMaNO 零件$=TUWTU 零件=PPdOR 零件不=RQaPT 零食=aQPSQ 雾$=aRRQS 雾=bVPOQ 需=OMOhP 需要$=RNReR
需要=OMOhP 需要了=RSQbS 震=VTWST 霉$=eNNQP 霉=hKJMM 霉味$=YTTRT 霉味=YTTRT 霜=bOPSQ 霜用=YTSRS 霜用了=YTSRS 露=dSMPQ 静$=WRZPP 静=SYZON
静音=QaTTS 非=PdNQM 非正=SZTTS 面$=aUOQS 面=fVXBA 面不=SXTTU 面东=STXTU 面东西=STXTU 面也=STXTU 面也碎=TUWTU 面写=RZTST 面写的=SYTTU 面包=ZSQST
面料=VbONQ 面料不=OcSRT 面料成=QYTTT 面是=OWYST 面是空=PSaTT 面有=ZSPTT 面标=SXUTU 面标的=TWUTU 面没=QWYSR 面的=ZSRST 面的碗=UUVUU 面膜=bQRSS
面膜敷=XSTTT 面裂=VSWSR 面说=SYTTT 面都=XTTTU 面霜=YRQUS 面霜用=YTSRS 革$=TXTTT 革=TXTTT 鞋$=RSZST 鞋=hFNUG 鞋只=RSaRT 鞋垫=YSSRS 鞋子=XPMYQ
鞋底=bSRRT 鞋码=QSTZT 鞋跟=WSSUT 鞋面=aTQST 音$=eQORR 音,=SXTTU 音=iRIJL 音响=aSQSS 音箱=YTSTT 页$=dNORQ 页=cgEGI 页写=SXTTT 页标=TWUTU
页标的=TWUTU 页粘=YSSTT 页面=PhOOP 页面写=RZTST 页面标=SXUTU 页面说=SYTTT 顶=TQQaR 顶脚$=ORRbS 顶脚=ORRbS 项=ZOPWP 项链=ZPQVQ 项链戴=XTSTT
顺=PRTaS 顺手$=QRSaT 顺手=QRSaT 须=ZSRRS 须刀=ZSRRS 预=JJXdK 预售=QQbQR 预期=QOOdR 预算=QQOcQ 预计=SSaQS 领=TKZRW 领口=TSRZS 领口太=QTSZT
颗$=aSSSS 颗=ZRXPP 颗粒=XUSST 颗螺=QTZSS 颗螺丝=QTZSS 题$=QQPNd 题,=TRUWS 题,但=WUWSR 题,包=XTUTT 题,单=UUUWT 题,就=OXNXW 题,快=SSXSV
题,我=RTTZS 题,拉=bQTQS 题,是=QTUWU 题,纯=TTTXT 题=OVNSa 题_=TUTWT 题_j=TUTWT 题也=RUQRa 题写=QZSTT 颜=QbFZD 颜色$=NRRdQ 颜色=QbFZD
颜色_=SYTQT 颜色不=OOSeR 颜色也=RVYRU 颜色了=QYRRV 颜色偏=RZTRT 颜色发=OeQOT 颜色和=SZSRT 颜色太=MLRfS 颜色弄=QbTOS 颜色没=aUSPS 颜色跟=SRUYU
颜色选=TQUZT 额$=PPPOc 额=NLNVb 风=dKMWN 风扇=cRRPS 风机=YRSST 风格=PQSbR 风格不=QRSaR 飘=bPRRS 飞=aPUPR 食=aQPSQ 饭=bQPQR 饭煲=YSSSS
饭煲煮=YTTTT 饼=fNPNP 饼干=cRPPR 馊=bROSS 馊了$=bROSS 馊了=bROSS 香=XWMUN 香味=NURZR 香水=WUTTT 香蕉=aSRPS 驿=POhNO 驿站=POhNO 驿站被=TUWTU
驿站说=SRaSR 骂=QNOYZ 骂人$=TQSTa 骂人=TQSTa 骂我$=TSTSY 骂我=SRTWW 验=QaVRQ 验过=SYTST 骑=ZPZNP 骑一=ZSSRT 骑手=SRbQQ 骗$=OcPPO 骗=FnFFF
骗人$=RcSRO 骗人=PfPPN 骗人的=SaRSS 高$=OMPcT 高=OXIdN 高不=RSTZT 高仿$=RbSQR 高仿=OfPOP 高仿货=SZSSS 高度=TUTWT 鱼=dNRPO 鱼死=ZTRRT
鱼死了=ZTRRT 鱼缸=SQWWS 鲜$=cPPPR 鲜=dNULN 鸡=WPXTN 鸡蛋=XQYNO 鸡蛋破=QTZST 鸡蛋碎=QTZTU 麦=aRQRS 麻=QVRWV 麻烦=SSSWW 黄$=dQNPQ 黄=cVKQM
黄的$=SYTTT 黄的=SYTTT 黑$=VLLUY 黑=fOCRT 黑了$=bSPPR 黑了=bSPPR 黑屏=YTSTT 黑色$=TUUVU 黑色=QZRVS 鼓=dPNQQ 鼓包$=bQPRR 鼓包=cQPRQ 鼠=hLLON
鼠标=fMNPN 鼻=ZRRRS 齐$=TRbQP 齐=TQcQP 龙=YTRTT 龙头=YTRTT 龟=XRWQR 龟速=SRYTS
"""
