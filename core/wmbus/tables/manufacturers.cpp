// SPDX-License-Identifier: GPL-3.0-or-later
// Generated once from the public register of the FLAG Association (EN 62056-21 codes); sorted by M field.
#include "wmbus/tables/manufacturers.h"

namespace wmbus {

namespace {

// clang-format off
constexpr ManufacturerRow kRows[] = {
    {0x0421, "Aventies"}, // AAA
    {0x0422, "Milas"}, // AAB
    {0x0442, "ABB"}, // ABB
    {0x0443, "Paya Energy"}, // ABC
    {0x044E, "ABN Braun"}, // ABN
    {0x0452, "ABB"}, // ABR
    {0x0461, "Acean"}, // ACA
    {0x0462, "AcBel Polytech"}, // ACB
    {0x0463, "Accurate"}, // ACC
    {0x0465, "Actaris Electricity"}, // ACE
    {0x0467, "Actaris Gas"}, // ACG
    {0x0468, "Acantho"}, // ACH
    {0x046C, "Aclara Meters UK"}, // ACL
    {0x046E, "ACN Advanced Communications Networks"}, // ACN
    {0x0473, "Tianjin Chuangshi Technology Developing"}, // ACS
    {0x0474, "Activis Metering"}, // ACT
    {0x0477, "Actaris Water and Heat"}, // ACW
    {0x0481, "Andrea Informatique"}, // ADA
    {0x0484, "ADD Production"}, // ADD
    {0x0485, "Yantai Aerospace Delu Energy saving Technology"}, // ADE
    {0x0486, "ADFweb com"}, // ADF
    {0x048E, "Aidon"}, // ADN
    {0x0492, "Adrem Engineering"}, // ADR
    {0x0495, "Adunos"}, // ADU
    {0x0496, "Advant"}, // ADV
    {0x0498, "ADD Production"}, // ADX
    {0x04A1, "Abam Electronic Alborz"}, // AEA
    {0x04A3, "Advance Electronics Company"}, // AEC
    {0x04A5, "Atlas Electronics"}, // AEE
    {0x04A7, "AEG"}, // AEG
    {0x04A9, "Ajay Electrical Industries"}, // AEI
    {0x04AC, "Kohler"}, // AEL
    {0x04AD, "S C AEM"}, // AEM
    {0x04AE, "ADVANCED ENERGY MANAGEMENT SOLUTIONS"}, // AEN
    {0x04B2, "Aerzener Maschinenfabrik"}, // AER
    {0x04B3, "ALFANAR ELECTRICAL SYSTEM"}, // AES
    {0x04D3, "AFSONA INVEST"}, // AFS
    {0x04D8, "Alflex Products"}, // AFX
    {0x04E5, "AccessGate"}, // AGE
    {0x04E9, "PT Armitec Electrical Systems"}, // AGI
    {0x04F4, "Agnitio Technologies"}, // AGT
    {0x0516, "Aventies (AlterHausVerwalter)"}, // AHV
    {0x0518, "Sepanta Electronic Tabarestan"}, // AHX
    {0x0523, "Avastu Creations"}, // AIC
    {0x052D, "Ningbo Aimei Meter Manufacture"}, // AIM
    {0x056B, "MAximum"}, // AKK
    {0x0575, "Akanksha Power and Infrastructure"}, // AKU
    {0x0583, "Zenner Gas"}, // ALC
    {0x0585, "AEROSPACE LIANGLI ELECTRIC"}, // ALE
    {0x0586, "Alfatech Elektromed Elektronik"}, // ALF
    {0x0587, "Algodue Elettronica"}, // ALG
    {0x0588, "ALFANAR ELECTRICAL SYSTEM"}, // ALH
    {0x058B, "Actislink"}, // ALK
    {0x058C, "Allied Engineering Works"}, // ALL
    {0x0590, "Alphion"}, // ALP
    {0x0592, "Algorab"}, // ALR
    {0x0594, "Amplitec"}, // ALT
    {0x0596, "Alvicom"}, // ALV
    {0x05A2, "Wurth Elektronik eiSos"}, // AMB
    {0x05A3, "Arch Meter Corporation"}, // AMC
    {0x05A4, "KEPID AMSTECH"}, // AMD
    {0x05A5, "Avon Meters"}, // AME
    {0x05A7, "ANTE METER GROUP"}, // AMG
    {0x05A8, "AmiHo"}, // AMH
    {0x05A9, "AMI Tech I"}, // AMI
    {0x05AC, "Eon Electric"}, // AML
    {0x05B0, "Ampy Automation Digilog"}, // AMP
    {0x05B2, "Actislink"}, // AMR
    {0x05B3, "Zhejiang Joy Electronic Technology"}, // AMS
    {0x05B4, "INTEGRA METERING"}, // AMT
    {0x05B8, "APATOR METRIX"}, // AMX
    {0x05C1, "Anacle Systems"}, // ANA
    {0x05C4, "Andis"}, // AND
    {0x05C5, "AN electronic"}, // ANE
    {0x05DA, "Anhui Nari Zenith Electricity Electronic"}, // ANZ
    {0x05ED, "Aquametro Oil Marine"}, // AOM
    {0x05EE, "ASTRON"}, // AON
    {0x0601, "Apator"}, // APA
    {0x060C, "APLI"}, // APL
    {0x060F, "Apolis"}, // APO
    {0x0612, "Apronecs"}, // APR
    {0x0613, "Apsis Kontrol Sistemleri"}, // APS
    {0x0614, "Apator"}, // APT
    {0x0618, "Amplex"}, // APX
    {0x0621, "ACTAQUA"}, // AQA
    {0x062C, "Aqualoc"}, // AQL
    {0x062D, "INTEGRA METERING"}, // AQM
    {0x062E, "Aquantia"}, // AQN
    {0x0634, "Aquatherm PPH"}, // AQT
    {0x0635, "Aquamess"}, // AQU
    {0x0641, "Aranha"}, // ARA
    {0x0643, "Arcelik"}, // ARC
    {0x0644, "Arad Group"}, // ARD
    {0x0645, "Archai Electronics"}, // ARE
    {0x0646, "ADEUNIS RF"}, // ARF
    {0x0647, "ARGO group of companies"}, // ARG
    {0x0648, "PT Armitec Electrical Systems"}, // ARH
    {0x064B, "Arkon Flow Systems"}, // ARK
    {0x064D, "Arivus metering"}, // ARM
    {0x0651, "ARQIVA"}, // ARQ
    {0x0653, "ADD"}, // ARS
    {0x0654, "Electrotecnica Arteche Smart Grid"}, // ART
    {0x0657, "Arrow Electronics"}, // ARW
    {0x0658, "Aras Mercu Sdn Bhd"}, // ARX
    {0x0661, "Asac"}, // ASA
    {0x0663, "A2A Smart City"}, // ASC
    {0x0664, "AS DAQ SYSTEMS"}, // ASD
    {0x0667, "Meter technology Company"}, // ASG
    {0x0668, "Basic Electronics Company"}, // ASH
    {0x066A, "ACCUMET SOLUTIONS"}, // ASJ
    {0x066D, "Adya Wifi Metering"}, // ASM
    {0x0672, "Erelsan Elektrik ve Elektronik"}, // ASR
    {0x0674, "ASTINCO"}, // AST
    {0x0679, "Arvato Systems Digital"}, // ASY
    {0x0681, "Alcansar OElcum ve Otomasyon Sistemleri"}, // ATA
    {0x0685, "ADVANCE TECHNOLOGY AND ELECTRICS COMPANY LIMTED"}, // ATE
    {0x0686, "AKTIF OTOMASYON STI"}, // ATF
    {0x0689, "Analogics Tech"}, // ATI
    {0x068C, "Atlas Elektronik"}, // ATL
    {0x068D, "Atmel SAU"}, // ATM
    {0x0693, "Atlas Sayac Sanayi"}, // ATS
    {0x06B2, "Aurum Europe"}, // AUR
    {0x06B4, "Aiut"}, // AUT
    {0x06B8, "Ningbo Sanxing Smart Electric"}, // AUX
    {0x06C1, "Avangard JSC"}, // AVA
    {0x06C5, "ASHTAVINAYAKA ENERGY INFRA"}, // AVE
    {0x0709, "Axioma Metering UAB"}, // AXI
    {0x0713, "AXSEM"}, // AXS
    {0x0733, "Euromet Stl"}, // AYS
    {0x0745, "AZEL Electronics"}, // AZE
    {0x082D, "Bachmann"}, // BAM
    {0x0832, "Baer Industrie Elektronik"}, // BAR
    {0x0833, "BASIC INTELLIGENCE TECHNOLOGY"}, // BAS
    {0x0845, "Bentec Bhartia Engineers"}, // BBE
    {0x0853, "BBS Electronics"}, // BBS
    {0x0865, "ShenZhen B C Electronic"}, // BCE
    {0x0872, "Jiangsu Bingchen Electronics"}, // BCR
    {0x08A1, "Baer Energy Automation"}, // BEA
    {0x08A5, "Bentec"}, // BEE
    {0x08A6, "BEFEGA"}, // BEF
    {0x08A7, "begcomm Communication"}, // BEG
    {0x08AC, "Belassitsa AD"}, // BEL
    {0x08AE, "BEENIC"}, // BEN
    {0x08B2, "Bernina Electronic"}, // BER
    {0x08D7, "BFW Buero fuer Waermemesstechnik OHG"}, // BFW
    {0x0907, "Brunata"}, // BHG
    {0x092D, "BEAM INFOTECH"}, // BIM
    {0x0959, "Beijing JOYO smart water meter"}, // BJY
    {0x0962, "Boendekomfort"}, // BKB
    {0x096F, "Beko Elektronik"}, // BKO
    {0x0974, "Bekto Precisa"}, // BKT
    {0x098D, "BELIMO Automation"}, // BLM
    {0x0995, "Bluering"}, // BLU
    {0x09A1, "Byte Machine"}, // BMA
    {0x09A5, "Beifeng"}, // BME
    {0x09A9, "Badger Meter"}, // BMI
    {0x09B0, "BMETERS Polska"}, // BMP
    {0x09B4, "BMETERS"}, // BMT
    {0x09D2, "Beijing Banner Electric"}, // BNR
    {0x09F6, "Zhejiang Bove Intelligent Technology"}, // BOV
    {0x0A0D, "Aadharshila Mobility Solutions"}, // BPM
    {0x0A41, "Brandes"}, // BRA
    {0x0A43, "BRICK4U"}, // BRC
    {0x0A4E, "Bruntab Energy"}, // BRN
    {0x0A54, "BEREKET TEKNOLOJAE K A LA A M SAE STEMLERAE BAE L ELK AE NAA AE TH AE HR SAN VE TAE C AA TAE"}, // BRT
    {0x0A55, "Klaus Bruchmann"}, // BRU
    {0x0A63, "Sanaye Sanjesh Energy Behineh Sazan Toos"}, // BSC
    {0x0A64, "BSED"}, // BSD
    {0x0A65, "Basari Elektronik"}, // BSE
    {0x0A69, "Bundesamt fur Sicherheit in der Informationstechnik BSI"}, // BSI
    {0x0A6D, "Bluestar Electrical Meter Research Institute"}, // BSM
    {0x0A70, "Byucksan Power"}, // BSP
    {0x0A73, "Baylan Su SayaA larAE"}, // BSS
    {0x0A74, "BESTAS Elektronik Optik"}, // BST
    {0x0A78, "BS Messtechnik"}, // BSX
    {0x0A79, "Aktif Enerji AE nsaat Sanayi ve Ticaret Sirketi"}, // BSY
    {0x0A81, "Buta Elektromekanik"}, // BTA
    {0x0A8C, "BIT LAB"}, // BTL
    {0x0A8D, "Bharatech Smart Industrial"}, // BTM
    {0x0A92, "RIA BTR Produktions"}, // BTR
    {0x0A93, "Basari Teknolojik Sistemler"}, // BTS
    {0x0AB2, "Bopp und Reuther Messtechnik"}, // BUR
    {0x0AB9, "BUYI TECHNOLOGOY"}, // BUY
    {0x0B03, "Beijing Fuxing Xiao Cheng Electronic Technology Stock Xisanhuan Beilu"}, // BXC
    {0x0B24, "BYD Company"}, // BYD
    {0x0B2C, "Baylan"}, // BYL
    {0x0B37, "Baylan Water Meters"}, // BYW
    {0x0B52, "Gebr Bauer"}, // BZR
    {0x0C22, "Cabtronix"}, // CAB
    {0x0C24, "CADIS"}, // CAD
    {0x0C28, "MAEC GROUPE CAHORS"}, // CAH
    {0x0C2C, "Caleffi"}, // CAL
    {0x0C2E, "PT CANNET ELEKTRIK"}, // CAN
    {0x0C32, "CARI Electronic"}, // CAR
    {0x0C34, "Cubes And Tubes"}, // CAT
    {0x0C36, "CaveTronic"}, // CAV
    {0x0C46, "ELECTRICAL CIRCUIT BREAKER FACTORY FOR INDUSTRY ECB"}, // CBF
    {0x0C49, "Circuit Breaker Industries"}, // CBI
    {0x0C53, "CB Svendsen"}, // CBS
    {0x0C70, "1334816"}, // CCP
    {0x0C73, "Chetas Control Systems"}, // CCS
    {0x0C81, "Centre for Development of Advanced Computing"}, // CDA
    {0x0C8C, "Customised Data"}, // CDL
    {0x0C94, "CENTRE FOR DEVELOPMENT OF TELEMATICS"}, // CDT
    {0x0CA2, "Cebyc"}, // CEB
    {0x0CA4, "CEDARNET"}, // CED
    {0x0CA7, "Consolinno Energy"}, // CEG
    {0x0CA8, "Tosee Garan Sanjesh Energy Hoshmand"}, // CEH
    {0x0CAC, "Creative Electronics"}, // CEL
    {0x0CAD, "YAVUZ METAL SANAYI VE TICARET"}, // CEM
    {0x0CB4, "Cetinkaya Aydinlatma"}, // CET
    {0x0CCC, "CF Smart Technologies"}, // CFL
    {0x0CE3, "Contor Group"}, // CGC
    {0x0CEF, "Cavagna Group"}, // CGO
    {0x0D01, "Charles Technology Research"}, // CHA
    {0x0D03, "CHUN IL INSTRUMENT"}, // CHC
    {0x0D05, "Shandong Chenhui Electronic Technology"}, // CHE
    {0x0D0D, "Chung Hsin Electric and Machinery Manufacturing"}, // CHM
    {0x0D13, "Smart Services International"}, // CHS
    {0x0D23, "CHALLENGE INDUSTRIAL"}, // CIC
    {0x0D32, "Circutor"}, // CIR
    {0x0D53, "CJS Technology"}, // CJS
    {0x0D74, "CKT Elektrik Elektronik Sanayi ve Ticaret"}, // CKT
    {0x0D81, "3g celllabs"}, // CLA
    {0x0D82, "CMC"}, // CLB
    {0x0D85, "Shen Zhen Clou Electronics"}, // CLE
    {0x0D8F, "Clorius Raab Karcher Energi Service"}, // CLO
    {0x0D93, "Celsa Messgeraete"}, // CLS
    {0x0D94, "Zhuhai S E Z Calintech Electric"}, // CLT
    {0x0D98, "CLK IPEKYOLU LOJISTIK VE TICARET A AA"}, // CLX
    {0x0D99, "Clayster"}, // CLY
    {0x0DA3, "CMC EKOCON"}, // CMC
    {0x0DB0, "CM Partner"}, // CMP
    {0x0DB3, "CMS Computers"}, // CMS
    {0x0DB4, "CMOSTEK MICROELECTRONICS"}, // CMT
    {0x0DB6, "Comverge"}, // CMV
    {0x0DCD, "COSTEL"}, // CNM
    {0x0DD5, "CNU Global"}, // CNU
    {0x0DE8, "COHEAT Future Business Centre"}, // COH
    {0x0DED, "COMMON"}, // COM
    {0x0DEE, "Conlog"}, // CON
    {0x0E07, "CentraPlus"}, // CPG
    {0x0E0C, "CPL CONCORDIA Soc Coop"}, // CPL
    {0x0E0F, "C3PO"}, // CPO
    {0x0E13, "CAPITAL POWER SYSTEMS"}, // CPS
    {0x0E23, "Yueqing Qicheng Electric"}, // CQC
    {0x0E44, "CRDM DEVELOPPEMENTS"}, // CRD
    {0x0E54, "CRDM Technology"}, // CRT
    {0x0E57, "Xuzhou Runwu Science and Technology Development"}, // CRW
    {0x0E58, "Corinex Communications"}, // CRX
    {0x0E59, "Crystal Power"}, // CRY
    {0x0E63, "CHUBUSEIKI"}, // CSC
    {0x0E6C, "Comsel System"}, // CSL
    {0x0E70, "CSP Innovazione nelle ICT"}, // CSP
    {0x0E77, "Critical Software"}, // CSW
    {0x0E85, "COSTER T E"}, // CTE
    {0x0E8C, "Cyan Technology"}, // CTL
    {0x0E90, "Cabcon Technologies"}, // CTP
    {0x0E91, "Control Q"}, // CTQ
    {0x0E92, "Contar Electronica Industrial"}, // CTR
    {0x0E94, "DLMS User Association Conformance"}, // CTT
    {0x0E98, "Contronix"}, // CTX
    {0x0EA2, "Cubic Sensor and Instrument"}, // CUB
    {0x0EA3, "Cuculus"}, // CUC
    {0x0EB2, "CURRENT Group"}, // CUR
    {0x0EE1, "CompWell"}, // CWA
    {0x0EE9, "Cewe Instrument"}, // CWI
    {0x0EF6, "CMEC Electric Import Export"}, // CWV
    {0x0F25, "Quanzhou Chiyoung Electronics Technology"}, // CYE
    {0x0F29, "QUANZHOU CHIYOUNG INSTRUMENT"}, // CYI
    {0x0F2E, "Cynox Weinart Engineering"}, // CYN
    {0x0F41, "Contadores de Agua de Zaragoza"}, // CZA
    {0x0F4D, "Cazzaniga"}, // CZM
    {0x1025, "DAE"}, // DAE
    {0x1026, "Daf Enerji Sanayi ve Ticaret"}, // DAF
    {0x102E, "Danubia"}, // DAN
    {0x1044, "DBD Water Systems"}, // DBD
    {0x1045, "Decibels Electronics P Decibels Electronics"}, // DBE
    {0x1064, "Delhi Control Devices"}, // DCD
    {0x106F, "diaeco wave company"}, // DCO
    {0x107A, "decarbon"}, // DCZ
    {0x1085, "D D Elettronica"}, // DDE
    {0x1089, "DD Infraventures"}, // DDI
    {0x108C, "DONGDO LMS"}, // DDL
    {0x108D, "Delta Dore"}, // DDM
    {0x10A1, "Dea HT"}, // DEA
    {0x10A3, "DECODE Data Communications"}, // DEC
    {0x10A9, "DevSys Embedded Technology"}, // DEI
    {0x10AC, "DELTAMESS DWWF"}, // DEL
    {0x10AE, "Ducati Energia"}, // DEN
    {0x10B3, "Desi Alarms"}, // DES
    {0x10B6, "Develco Products"}, // DEV
    {0x10C5, "Dongfang Electronics"}, // DFE
    {0x10D3, "Danfoss"}, // DFS
    {0x10E3, "Digicom"}, // DGC
    {0x10E9, "Digi International"}, // DGI
    {0x10ED, "Diehl Metering"}, // DGM
    {0x10F9, "Discovergy"}, // DGY
    {0x1101, "Shanghai dahua measuring auto control instruments manufactory"}, // DHA
    {0x1111, "YIDU Smart Technology Beijing"}, // DHQ
    {0x1125, "Dielen"}, // DIE
    {0x1127, "Digutal Request"}, // DIG
    {0x112C, "DECCAN INFRATECH LIMETED"}, // DIL
    {0x1141, "De Jaeger Automation"}, // DJA
    {0x1179, "Electric Power Research Institute of Guangdong Power Grid Corporation"}, // DKY
    {0x1198, "Delixi Group Instruments Meters"}, // DLX
    {0x11A3, "DMC International"}, // DMC
    {0x11A5, "DIEHL Metering"}, // DME
    {0x11A7, "DIINNO"}, // DMG
    {0x11A9, "Dualmicro Measurement Technologies"}, // DMI
    {0x11AF, "BEENIC"}, // DMO
    {0x11B0, "DM Power"}, // DMP
    {0x11B3, "Digilog Micro Solutions"}, // DMS
    {0x11C2, "Dana Sanjesh o Bargh Danaab"}, // DNB
    {0x11C3, "Dongnam"}, // DNC
    {0x11CF, "DENO"}, // DNO
    {0x11D4, "Dr Neuhaus Telekommunikation"}, // DNT
    {0x11D6, "DNV GL"}, // DNV
    {0x11EA, "Suzhou Dojustek Intelligent Technology"}, // DOJ
    {0x11ED, "Domat Control System"}, // DOM
    {0x11F3, "Metsec Cables"}, // DOS
    {0x120D, "DELTA PRIMA METERING SDN BHD"}, // DPM
    {0x1210, "DECCAN POWER PRODUCTS"}, // DPP
    {0x1243, "DURECOM"}, // DRC
    {0x1250, "DBD WATER SYSTEMS"}, // DRP
    {0x1254, "DRESSER Italia"}, // DRT
    {0x1265, "Digitech Systems and Engineering"}, // DSE
    {0x126D, "Desimal Elektronik Muhendislik San ve Tic"}, // DSM
    {0x1274, "Shenzhen Donsun Technology"}, // DST
    {0x1285, "DanTaet"}, // DTE
    {0x12A1, "DLMS User Association"}, // DUA
    {0x12B3, "Dresser Utility Solutions"}, // DUS
    {0x12C5, "DEV ENERGY"}, // DVE
    {0x12C7, "Device"}, // DVG
    {0x12CC, "devolo"}, // DVL
    {0x12F4, "Hangzhou elecwatt Technology"}, // DWT
    {0x12F9, "Dwyer Instruments"}, // DWY
    {0x12FA, "Lorenz"}, // DWZ
    {0x1347, "DZG Metering"}, // DZG
    {0x1421, "Electronic Afzar Azma"}, // EAA
    {0x1424, "EAD Energieabrechnungssysteme"}, // EAD
    {0x1428, "Endress Hauser"}, // EAH
    {0x1433, "EAS Elektronik San Tic"}, // EAS
    {0x1445, "Ebeco"}, // EBE
    {0x144B, "Biesenthal"}, // EBK
    {0x1456, "EBV Elektronik"}, // EBV
    {0x145A, "eBZ"}, // EBZ
    {0x1461, "ECO ADAPT"}, // ECA
    {0x1462, "ELECTRICAL CIRCUITT BREAKER FACTORY FOR INDUSTRY"}, // ECB
    {0x1463, "Energycare Company"}, // ECC
    {0x1468, "Networked Energy Services Corporation"}, // ECH
    {0x1469, "ECIL"}, // ECI
    {0x146C, "Electronics Corporation of"}, // ECL
    {0x146D, "Ecomess"}, // ECM
    {0x146F, "Engie BtoC Smart program"}, // ECO
    {0x1473, "Herholdt Controls"}, // ECS
    {0x1489, "Enel Distribuzione Via Ombrone"}, // EDI
    {0x148D, "EDMI"}, // EDM
    {0x1490, "Electro Digital Meter Project Management Services"}, // EDP
    {0x14A3, "ESCO"}, // EEC
    {0x14A5, "3E"}, // EEE
    {0x14A9, "ELSOURCE"}, // EEI
    {0x14AD, "Electrify Energy"}, // EEM
    {0x14AF, "Eppeltone Engineers"}, // EEO
    {0x14B0, "ELECTRONET EQUIPMENT"}, // EEP
    {0x14B3, "Eletra Industria e Comercio de Medidores Eletricos"}, // EES
    {0x14C1, "EFACEC Engenharia e Sistemas"}, // EFA
    {0x14C5, "Engelmann Sensor"}, // EFE
    {0x14C9, "Efimatic Iberica"}, // EFI
    {0x14CE, "EFEN"}, // EFN
    {0x14D2, "Europaeische Funk Rundsteuerung"}, // EFR
    {0x14D3, "EFSYS"}, // EFS
    {0x14D8, "Enerflux"}, // EFX
    {0x14E1, "eGain International"}, // EGA
    {0x14E3, "Ekbatan Gas Control"}, // EGC
    {0x14E4, "EcoGuard"}, // EGD
    {0x14ED, "Elgama Elektronika"}, // EGM
    {0x14EF, "EWE Go"}, // EGO
    {0x14F0, "Meters Company EMC"}, // EGP
    {0x14F4, "Enegate"}, // EGT
    {0x14F7, "Enermess Energie Mess und Servicedienste"}, // EGW
    {0x14F9, "Egyptian Smart Meter Company"}, // EGY
    {0x150C, "Secure Meters"}, // EHL
    {0x1513, "Endress Hauser SICK"}, // EHS
    {0x1523, "Elite Experts Industry Company"}, // EIC
    {0x1525, "Ei Electronics"}, // EIE
    {0x1527, "Eigensonne"}, // EIG
    {0x1530, "Elmeasure"}, // EIP
    {0x1533, "ENERGY INTEGRATED TECH SOLUTIONS"}, // EIS
    {0x1534, "EnergyICT"}, // EIT
    {0x1561, "Eka Systems"}, // EKA
    {0x1566, "EKF"}, // EKF
    {0x156F, "EKOLIS"}, // EKO
    {0x1573, "DAE CLE KA K ENERJAE YATIRIM A AA"}, // EKS
    {0x1574, "PA KVANT J S"}, // EKT
    {0x1583, "CJSC EMIS"}, // ELC
    {0x1584, "Elektromed Elektronik"}, // ELD
    {0x1585, "Elster Electricity"}, // ELE
    {0x1587, "Elgas"}, // ELG
    {0x158C, "Energy Plus"}, // ELL
    {0x158D, "Elektromed Elektronik"}, // ELM
    {0x158F, "ELO Sistemas Eletronicos"}, // ELO
    {0x1590, "ElectroPlus"}, // ELP
    {0x1591, "ELEQ"}, // ELQ
    {0x1592, "Elster Metering"}, // ELR
    {0x1593, "Elster"}, // ELS
    {0x1594, "ELTAKO"}, // ELT
    {0x1595, "Elupi Elektronik Elektrik"}, // ELU
    {0x1596, "Elvaco"}, // ELV
    {0x1599, "Elektroniksystem i Umeaa"}, // ELY
    {0x15A2, "Embit"}, // EMB
    {0x15A3, "Embedded Communication Systems"}, // EMC
    {0x15A5, "SC Electromagnetica"}, // EME
    {0x15A6, "IT Beratung Energiemanagement Flammang"}, // EMF
    {0x15A8, "EMH metering formerly EMH Elektrizitatszahler"}, // EMH
    {0x15A9, "Entorno Inteligente de Medicion"}, // EMI
    {0x15AC, "Emlite"}, // EML
    {0x15AD, "Email Metering"}, // EMM
    {0x15AF, "Enermet"}, // EMO
    {0x15B2, "CJSC Energomera"}, // EMR
    {0x15B3, "EMS PATVAG"}, // EMS
    {0x15B4, "Elster Messtechnik"}, // EMT
    {0x15B5, "EMU Elektronik"}, // EMU
    {0x15C3, "ENSYCO ETHIOPIA ELECTRICITY METER MANUFACTURING"}, // ENC
    {0x15C4, "ENDYS"}, // END
    {0x15C5, "ENERDIS"}, // ENE
    {0x15C7, "ENER G Switch"}, // ENG
    {0x15C8, "ENMAS"}, // ENH
    {0x15C9, "entec innovations"}, // ENI
    {0x15CC, "ENEL"}, // ENL
    {0x15CD, "ENLITE SMART SOLUTIONS"}, // ENM
    {0x15CE, "Enernet"}, // ENN
    {0x15CF, "ennovatis"}, // ENO
    {0x15D0, "Kiev Polytechnical Scientific Research"}, // ENP
    {0x15D2, "Energisme"}, // ENR
    {0x15D3, "ENSO NETZ"}, // ENS
    {0x15D4, "ENTES Elektronik"}, // ENT
    {0x15D8, "Enetronx"}, // ENX
    {0x1609, "EPI USE AFRICA"}, // EPI
    {0x160C, "Escorts"}, // EPL
    {0x1614, "Energy Prospect Technologies"}, // EPT
    {0x1645, "Enermatics Energy"}, // ERE
    {0x1649, "Easun Reyrolle"}, // ERI
    {0x164C, "Erelsan Elektrik ve Elektronik"}, // ERL
    {0x164E, "Ericsson Telecomunicazioni"}, // ERN
    {0x1653, "Eurosys"}, // ERS
    {0x1657, "Everrenew Energy"}, // ERW
    {0x1661, "ESAC"}, // ESA
    {0x1663, "EDMI Shenzhen"}, // ESC
    {0x1664, "Edelstrom Electronic Devices and Designing"}, // ESD
    {0x1665, "ESE Nordic"}, // ESE
    {0x1667, "ESG"}, // ESG
    {0x1668, "EMSYCON"}, // ESH
    {0x1669, "Monosan Monofaze Elektrik Motorlari"}, // ESI
    {0x166C, "Esyasoft Landis and Gyr"}, // ESL
    {0x166D, "Monosan Monofaze Elektrik Motorlari"}, // ESM
    {0x166E, "Zhejiang Eastron Electronic"}, // ESN
    {0x166F, "Monosan Monofaze Elektrik Motorlari"}, // ESO
    {0x1670, "EFICAA ENSMART SOLUTIONS"}, // ESP
    {0x1672, "Ensor"}, // ESR
    {0x1673, "Energy Saving Systems"}, // ESS
    {0x1676, "ESKA VALVE"}, // ESV
    {0x1679, "EasyMeter"}, // ESY
    {0x1684, "Energy Team"}, // ETD
    {0x168B, "ELTEK BROJILA"}, // ETK
    {0x168F, "Sphere of economical technologies"}, // ETO
    {0x1690, "Energotechnica"}, // ETP
    {0x16A5, "E E Electronic"}, // EUE
    {0x16B2, "Eurometers"}, // EUR
    {0x16B3, "Ebeling und Sohn"}, // EUS
    {0x16C4, "DREWAG NETZ"}, // EVD
    {0x16CB, "EV KUR ELEKTRIK"}, // EVK
    {0x16CC, "Geothermique"}, // EVL
    {0x16D4, "EVThru"}, // EVT
    {0x16E1, "EWATTCH"}, // EWA
    {0x16E5, "EWE"}, // EWE
    {0x16E7, "EWG DOO"}, // EWG
    {0x16F3, "ENLESS WIRELESS"}, // EWS
    {0x16F4, "Diehl Metering"}, // EWT
    {0x1713, "exceeding solutions"}, // EXS
    {0x1714, "LOTRIC Metrology"}, // EXT
    {0x1725, "Eco eye"}, // EYE
    {0x1734, "Enerlyt Potsdam"}, // EYT
    {0x174C, "Enerzolve Smart Energy Technologies"}, // EZL
    {0x1823, "Fireangel Safety Technology"}, // FAC
    {0x1825, "Fae Technology Company"}, // FAE
    {0x182E, "Fantini Cosmi"}, // FAN
    {0x1832, "FARAB"}, // FAR
    {0x1833, "FAST"}, // FAS
    {0x1834, "Fardad azma toos"}, // FAT
    {0x18A4, "Federal Elektrik"}, // FED
    {0x18A9, "FUJI ELECTRIC"}, // FEI
    {0x18AD, "Fortune Electric"}, // FEM
    {0x18C4, "Fast Forward"}, // FFD
    {0x1924, "Fi Muhendislik"}, // FID
    {0x192D, "Frodexim"}, // FIM
    {0x192E, "Finder"}, // FIN
    {0x192F, "Pietro Fiorentini"}, // FIO
    {0x1981, "FLASH ELECTRONICS"}, // FLA
    {0x1984, "Fludia"}, // FLD
    {0x1985, "XIAN FLAG ELECTRONIC"}, // FLE
    {0x1987, "FLOMAG"}, // FLG
    {0x198F, "Flonidan"}, // FLO
    {0x1993, "FLASH o s"}, // FLS
    {0x1995, "SHANDONG FEILONG INSTRUMENT"}, // FLU
    {0x1997, "Fluidwell"}, // FLW
    {0x1998, "FLEXIM Flexible Industriemesstechnik"}, // FLX
    {0x19A7, "Flow Meter Group"}, // FMG
    {0x19AC, "Siemens Measurements Formerly FML"}, // FML
    {0x19AD, "F IMM"}, // FMM
    {0x19C4, "findy IoT Solutions"}, // FND
    {0x19C6, "FlowSystem"}, // FNF
    {0x19D8, "Flownetix"}, // FNX
    {0x19F8, "FOXYTECH"}, // FOX
    {0x1A0C, "fifthplay"}, // FPL
    {0x1A12, "F Pribor"}, // FPR
    {0x1A43, "Shenzhen Friendcom Technology"}, // FRC
    {0x1A45, "Frer"}, // FRE
    {0x1A54, "Foritec"}, // FRT
    {0x1A55, "OJSC NRPA FRUNZE"}, // FRU
    {0x1A65, "Flecto Sense"}, // FSE
    {0x1A70, "Finmek Space"}, // FSP
    {0x1A74, "FieldServer Technologies"}, // FST
    {0x1A79, "FlowService"}, // FSY
    {0x1A8C, "Tritschler"}, // FTL
    {0x1AAE, "Micro Matic Norge"}, // FUN
    {0x1AB3, "Fuccesso"}, // FUS
    {0x1AB4, "first utility"}, // FUT
    {0x1AF3, "FW Systeme"}, // FWS
    {0x1B2C, "Shanghai Fengyilong Electronic"}, // FYL
    {0x1B4B, "FUNZIN"}, // FZK
    {0x1C34, "GEPDEC SMART TECHNOLOGY"}, // GAT
    {0x1C36, "Carlo Gavazzi Controls"}, // GAV
    {0x1C4A, "Grundfoss"}, // GBJ
    {0x1C58, "GRIDBLOX"}, // GBX
    {0x1C65, "Genergica"}, // GCE
    {0x1C67, "Goldcard Smart Group"}, // GCG
    {0x1C74, "GridCrest Technologies"}, // GCT
    {0x1C78, "grandcentrix"}, // GCX
    {0x1C83, "GADICO TECNOLOGIAA"}, // GDC
    {0x1C93, "InnoSense"}, // GDS
    {0x1CA3, "GEC Meters"}, // GEC
    {0x1CA5, "GE Energy"}, // GEE
    {0x1CAC, "Industrial Technology Research Institute"}, // GEL
    {0x1CAE, "Goerlitz"}, // GEN
    {0x1CAF, "Green Energy Options"}, // GEO
    {0x1CB0, "GEPDEC INFRATECH"}, // GEP
    {0x1CB4, "Genus Electrotech"}, // GET
    {0x1CB8, "Global Evolution Lighting"}, // GEX
    {0x1CCD, "GE Fuji Meter"}, // GFM
    {0x1D2C, "Genus Innovations"}, // GIL
    {0x1D2E, "Gineers"}, // GIN
    {0x1D2F, "G GIOANOLA"}, // GIO
    {0x1D61, "G K Assembly"}, // GKA
    {0x1D6D, "George Kent Bhd"}, // GKM
    {0x1D8D, "GETRALINE"}, // GLM
    {0x1D8F, "NetLand"}, // GLO
    {0x1D98, "Electrical Equipment Joint Stock Corporation"}, // GLX
    {0x1DA3, "GMC I Messtechnik"}, // GMC
    {0x1DA5, "Global Metering Electronics"}, // GME
    {0x1DAD, "Gamma International"}, // GMM
    {0x1DB3, "Gity Madara Sepahan"}, // GMS
    {0x1DB4, "GMT"}, // GMT
    {0x1DD0, "GEPDEC ENERGY"}, // GNP
    {0x1DD9, "JiangSu GuoNeng Instrument Technology"}, // GNY
    {0x1DE5, "Genus Power Infrastructures"}, // GOE
    {0x1DED, "Zhejiang Gomelong Meter"}, // GOM
    {0x1DF4, "NetLand Spolka z ograniczona odpowiedzialnoscia"}, // GOT
    {0x1E0D, "Polaris Smart Metering"}, // GPM
    {0x1E14, "GINTAI POWER TECHNOLOGY"}, // GPT
    {0x1E41, "Graesslin"}, // GRA
    {0x1E44, "Greenradio"}, // GRD
    {0x1E45, "GE2 Green Energy Electronics"}, // GRE
    {0x1E49, "Grinpal Energy Management"}, // GRI
    {0x1E4E, "GREEN ENS"}, // GRN
    {0x1E50, "GlobalRnD"}, // GRP
    {0x1E53, "Garderos"}, // GRS
    {0x1E55, "G GURU"}, // GRU
    {0x1E56, "Gridventure Arge ve Teknoloji Pazarlama A AA"}, // GRV
    {0x1E58, "Gurux"}, // GRX
    {0x1E64, "Genesis Smart Devices"}, // GSD
    {0x1E65, "Gridspertise"}, // GSE
    {0x1E70, "Ingenieurbuero Gasperowicz"}, // GSP
    {0x1E73, "R D Gran System S"}, // GSS
    {0x1E74, "Shenzhen Golden Square Technology"}, // GST
    {0x1E85, "GREATech"}, // GTE
    {0x1E8D, "G2 misuratori"}, // GTM
    {0x1E92, "Globaltronics for Electronics E"}, // GTR
    {0x1E93, "GIGATRONIK Stuttgart"}, // GTS
    {0x1EA8, "ShenZhen GuangNing Industrial"}, // GUH
    {0x1ECC, "gAvilar"}, // GVL
    {0x1EE6, "Gas u Wassermesserfabrik"}, // GWF
    {0x1EE9, "George Wilson Industries Aldermans Green Industrial Estate"}, // GWI
    {0x2027, "Hager Electro"}, // HAG
    {0x202B, "Hako"}, // HAK
    {0x2059, "HENAN HUABIAO INSTRUMENT TECHNOLOGY"}, // HBY
    {0x2065, "Hsiang Cheng Electric"}, // HCE
    {0x206D, "Hidroconta U"}, // HCM
    {0x2081, "Hidria"}, // HDA
    {0x208B, "Hydroko"}, // HDK
    {0x2098, "Beijing TianRuiXiangDe Measuring Technology"}, // HDX
    {0x2099, "Dalian hundao instrument"}, // HDY
    {0x20A7, "Hamburger Elektronik Gesellschaft"}, // HEG
    {0x20A9, "Hydro Eco Invest"}, // HEI
    {0x20AB, "Hexing Technology Company"}, // HEK
    {0x20AC, "Heliowatt"}, // HEL
    {0x20AD, "Hokkaido Electric Meter Industry"}, // HEM
    {0x20B2, "Hermes Systems"}, // HER
    {0x20B7, "Honeywell Integrated Technology"}, // HEW
    {0x20B8, "Shenzhen Hexcell Electronics Technology"}, // HEX
    {0x20C9, "Nanjing Hu Measurement Control Technology"}, // HFI
    {0x20CC, "HFIL Technologies"}, // HFL
    {0x20D2, "SAERI HEAT METERING TECHNOLOGY"}, // HFR
    {0x20ED, "HG meter"}, // HGM
    {0x20F0, "Hangzhou GreenPalm Technology"}, // HGP
    {0x2105, "HAUSHELD"}, // HHE
    {0x210D, "Chongqing Huahong Metering"}, // HHM
    {0x2125, "Shenzhen Holley South Electronics Technology"}, // HIE
    {0x212E, "huebner Informationselektronik"}, // HIN
    {0x2134, "ABB"}, // HIT
    {0x214D, "Huaihua Jiannan Machinery Factory"}, // HJM
    {0x216B, "Hokuriku Instrumentation"}, // HKK
    {0x2174, "Heklatech"}, // HKT
    {0x2184, "Hildebrand Technology"}, // HLD
    {0x2185, "Shenzhen Hopeland Technologies"}, // HLE
    {0x2194, "Hangzhou Laison Technology"}, // HLT
    {0x2199, "Holley Metering"}, // HLY
    {0x21A9, "HMI Energy"}, // HMI
    {0x21AC, "Holley Technology"}, // HML
    {0x21B3, "Hermes Systems"}, // HMS
    {0x21B4, "Hangzhou Meteronic Technology"}, // HMT
    {0x21B5, "Hugo Muller"}, // HMU
    {0x21C1, "Houshmand Namayeh Afraz"}, // HNA
    {0x21C4, "Shenzhen Hemei Group"}, // HND
    {0x21CE, "Houshmand Namayeh Afraz"}, // HNN
    {0x21E5, "HOENTZSCH"}, // HOE
    {0x21EC, "Holosys"}, // HOL
    {0x21EE, "Honeywell Technologies"}, // HON
    {0x21F0, "Shenzhen Hopeland Technologies"}, // HOP
    {0x21F9, "Holley Meters"}, // HOY
    {0x220C, "HPL Socomec"}, // HPL
    {0x220D, "HANGZHOU HPM COMPANY"}, // HPM
    {0x222C, "H Q LAMPS MANUFACTURING"}, // HQL
    {0x224D, "Hefei Runa Metering"}, // HRM
    {0x2253, "HomeRider"}, // HRS
    {0x225A, "HERZ Messtechnik"}, // HRZ
    {0x2264, "Ningbo Histar Meter Technology"}, // HSD
    {0x2274, "HST Equipamentos Electronicosa"}, // HST
    {0x2278, "HST"}, // HSX
    {0x2283, "Horstmann Timers and Controls"}, // HTC
    {0x2285, "Hexing Technologies Europe"}, // HTE
    {0x2289, "Shandong Hetong Information Technology"}, // HTI
    {0x228C, "Ernst Heitland Erlenstr"}, // HTL
    {0x2293, "HTS Elektronik"}, // HTS
    {0x2299, "HELIOTY"}, // HTY
    {0x22AB, "Helbeck Kusemann"}, // HUK
    {0x22AD, "Humanlitech"}, // HUM
    {0x22C7, "Hekatron Vertriebs"}, // HVG
    {0x22D4, "Helvatron"}, // HVT
    {0x22E3, "Qingdao Hiwits Meter"}, // HWC
    {0x22ED, "Beijing Hongwei Chaoda Instrument Manufacturing"}, // HWM
    {0x22F4, "Huawei Technologies"}, // HWT
    {0x2304, "Beijing HongHaoXingDa Meters"}, // HXD
    {0x2305, "Hexing Electrical"}, // HXE
    {0x2314, "HEXIN HONGKONG TECHNOLOGY"}, // HXT
    {0x2317, "Hangzhou Xili Watthour Meter Manufacture"}, // HXW
    {0x2323, "Zhejiang Hengye Electronics"}, // HYC
    {0x2324, "Diehl Metering"}, // HYD
    {0x2325, "Zhejiang Hyayi Electronic Industry"}, // HYE
    {0x2327, "Diehl Metering"}, // HYG
    {0x232D, "Zhejiang Hengye Electronics"}, // HYM
    {0x2333, "Hydrelis"}, // HYS
    {0x2334, "Zhejiang Hengye Electronics"}, // HYT
    {0x2343, "TANGSHAN HUIZHONG INSTRUMENTATION"}, // HZC
    {0x2349, "TANGSHAN HUIZHONG INSTRUMENTATION"}, // HZI
    {0x235A, "Huizhou Zhongcheng Electronic Technology"}, // HZZ
    {0x2423, "INHEMETER AFRICA COMPANY"}, // IAC
    {0x2445, "IBOT ENERGY SYSTEMS"}, // IBE
    {0x2447, "ITI BANGALORE PLANT"}, // IBG
    {0x2454, "Ikom Bilisim Teknolojileri"}, // IBT
    {0x2462, "Inscobee"}, // ICB
    {0x2465, "Icoal incorporated"}, // ICE
    {0x246B, "I C Technology"}, // ICK
    {0x246D, "Intracom"}, // ICM
    {0x2470, "PT Comnets Plus"}, // ICP
    {0x2473, "ICSA"}, // ICS
    {0x2474, "International Control Metering Technologies"}, // ICT
    {0x2475, "i cube"}, // ICU
    {0x2485, "IMIT"}, // IDE
    {0x2493, "IDS"}, // IDS
    {0x24A3, "leonnardo Corporation"}, // IEC
    {0x24A5, "I E Electromatic"}, // IEE
    {0x24A9, "Informage Energy"}, // IEI
    {0x24AE, "Institute of Power Engineering"}, // IEN
    {0x24B3, "Integrated Electronic Systems Lab"}, // IES
    {0x24C3, "infocon"}, // IFC
    {0x24D8, "Infineon Technologies"}, // IFX
    {0x24E5, "INDKOSQUARE GLOBAL ENGINEERING"}, // IGE
    {0x24ED, "ITALGAS RETI"}, // IGM
    {0x24F2, "iGridS Hebelweg"}, // IGR
    {0x24F3, "I G S DATAFLOW"}, // IGS
    {0x250D, "Shenzhen Inhemeter"}, // IHM
    {0x2524, "PT INDUSTRI TELEKOMUNIKASI Persero"}, // IID
    {0x2526, "Westenergie Metering"}, // IIF
    {0x2545, "ILJIN Electric"}, // IJE
    {0x254B, "IJENKO"}, // IJK
    {0x2565, "IK Elektronik Friedrichsgruener Str"}, // IKE
    {0x256D, "Ikom"}, // IKM
    {0x256F, "AE KOM BiliAA im Teknolojileri A AA"}, // IKO
    {0x2573, "IKASIAN"}, // IKS
    {0x25A3, "madar"}, // IMC
    {0x25A5, "Fellows"}, // IME
    {0x25B2, "iMeter"}, // IMR
    {0x25B3, "IMST"}, // IMS
    {0x25B4, "INTEGRA METERING"}, // IMT
    {0x25BA, "iMezr Innovations"}, // IMZ
    {0x25C3, "Incotex"}, // INC
    {0x25C4, "INDRA SISTEMAS"}, // IND
    {0x25C5, "INNOTAS Elektronik"}, // INE
    {0x25C6, "Infometric"}, // INF
    {0x25C9, "Altero"}, // INI
    {0x25CD, "Inepro Metering"}, // INM
    {0x25CE, "INNEXIV"}, // INN
    {0x25CF, "Indotech Switchgear Controls Delhi"}, // INO
    {0x25D0, "INNOTAS Produktions"}, // INP
    {0x25D3, "INSYS MICROELECTRONICS"}, // INS
    {0x25D4, "Infranet Technologies"}, // INT
    {0x25D6, "Sensus Metering Systems"}, // INV
    {0x25D8, "Innolex Engineering"}, // INX
    {0x25ED, "IOmeter"}, // IOM
    {0x25EE, "Ionics EMS"}, // ION
    {0x25F4, "Trilliant Networks"}, // IOT
    {0x2604, "IPD Industrial Products"}, // IPD
    {0x262F, "Kwhiq"}, // IQO
    {0x2633, "IQ Systems"}, // IQS
    {0x2645, "IREN Energia"}, // IRE
    {0x2661, "Isabellenhutte Heusler"}, // ISA
    {0x2665, "INESH SMART ENERGY P"}, // ISE
    {0x2666, "Investcom Szymon Fiedorowicz"}, // ISF
    {0x2669, "Akcionarsko Drustvo Insa Industrija Satova"}, // ISI
    {0x266B, "Iskraemeco"}, // ISK
    {0x266F, "Isoil Industria"}, // ISO
    {0x2673, "Iskra"}, // ISS
    {0x2674, "Ista"}, // IST
    {0x2677, "iSAtech water"}, // ISW
    {0x2681, "iTrona"}, // ITA
    {0x2682, "Itron Solucoes para Energia e Aguaa"}, // ITB
    {0x2683, "INTECH TUNISIE"}, // ITC
    {0x2685, "ITRON Electricity"}, // ITE
    {0x2686, "ITF Froeschl"}, // ITF
    {0x2687, "ITRON Gas"}, // ITG
    {0x2688, "INTELTEH"}, // ITH
    {0x2689, "ITRON Asia"}, // ITI
    {0x268B, "Itron"}, // ITK
    {0x268C, "Indriya Technologies"}, // ITL
    {0x268D, "Intelligent Metering Systems"}, // ITM
    {0x2690, "M s ITI"}, // ITP
    {0x2692, "Itron"}, // ITR
    {0x2693, "ITRON Australasia"}, // ITS
    {0x2695, "ITRON United States Itron"}, // ITU
    {0x2697, "Itron Water"}, // ITW
    {0x2698, "IDEAL TECHNICAL SOLUTIONS"}, // ITX
    {0x269A, "ITRON"}, // ITZ
    {0x26B3, "IUSA DE CV"}, // IUS
    {0x26D9, "IVY metering"}, // IVY
    {0x26E4, "Inkwell Data"}, // IWD
    {0x26EB, "IWK Regler und Kompensatoren"}, // IWK
    {0x2729, "KAYI ENERGY Hacettepe Universitesi"}, // IYI
    {0x2745, "iZenze"}, // IZE
    {0x2823, "Jay Autocomponents"}, // JAC
    {0x282E, "Janitza electronics"}, // JAN
    {0x2846, "Beijing jingyibeifang instrument company"}, // JBF
    {0x2865, "Janz Contadores de Energia"}, // JCE
    {0x28A4, "JED"}, // JED
    {0x28E4, "tianjin guangdaweiye measuring instrument technology"}, // JGD
    {0x28E6, "Janz Contagem e Gestao de Fluidos"}, // JGF
    {0x28E8, "ITSQUARE"}, // JGH
    {0x2901, "Zhejiang JiaHe Instrument"}, // JHA
    {0x290D, "Changzhou Jianhu Intelligentize Meter"}, // JHM
    {0x294E, "BeiJing Fine Clean Enery Technology"}, // JJN
    {0x2977, "QingdaoJakewill Energy Technology"}, // JKW
    {0x29A1, "Huizhou JMAO Intelligent Technology"}, // JMA
    {0x29B4, "JM TRONIC"}, // JMT
    {0x29B6, "JMV LPS NOIDA"}, // JMV
    {0x29C3, "NINGBO JIANAN ELECTRONICS"}, // JNC
    {0x29C4, "J D Electronics"}, // JND
    {0x29CA, "JNJ POWERCOM SYSTEMS"}, // JNJ
    {0x29F9, "Zhejiang Joy Electronic Technology"}, // JOY
    {0x2A0D, "JPM INDUSTRIES"}, // JPM
    {0x2A6D, "Jining Goldwater Science Technology"}, // JSM
    {0x2A6F, "Schloesser Armaturen"}, // JSO
    {0x2A74, "JSTech"}, // JST
    {0x2AAD, "JUMO"}, // JUM
    {0x2AE8, "TIANJIN WANHUA"}, // JWH
    {0x2AF2, "Shandong jingwei telecommunications equipment"}, // JWR
    {0x2AF3, "Wesson energy saving technology tianjin"}, // JWS
    {0x2B08, "Jiangyin Changyi Group"}, // JXH
    {0x2B33, "Beijing Jingyuan instrument company"}, // JYS
    {0x2C21, "Kamstrup"}, // KAA
    {0x2C23, "KAC (name not known)"}, // KAC
    {0x2C2C, "Kallenbach Elektronik"}, // KAL
    {0x2C2D, "Kamstrup Energi"}, // KAM
    {0x2C32, "Keskar Vana Metal Mak Sti"}, // KAR
    {0x2C33, "Kamstrup"}, // KAS
    {0x2C34, "KATHREIN Werke"}, // KAT
    {0x2C37, "Kamstrup"}, // KAW
    {0x2C48, "K Biesinger"}, // KBH
    {0x2C4B, "KBK ELECTRONICS"}, // KBK
    {0x2C4C, "Kimbal"}, // KBL
    {0x2C4E, "Alpamis IT"}, // KBN
    {0x2C8E, "KADEN VODOMERY"}, // KDN
    {0x2C93, "Kedros"}, // KDS
    {0x2CA1, "Kea Metering Ptd"}, // KEA
    {0x2CA5, "Keewe"}, // KEE
    {0x2CAC, "KELEMINIC"}, // KEL
    {0x2CB2, "KERMS haftungsbeschraenkt"}, // KER
    {0x2CB3, "Kavosh Electronic Sepahan"}, // KES
    {0x2CB9, "KEYTECH ELEKTRONAE K ANONAE M AA AE RKETAE"}, // KEY
    {0x2CCD, "Shenzhen Kaifa Technology Chengdu"}, // KFM
    {0x2CE5, "Guangzhou Keli General Electric"}, // KGE
    {0x2D0C, "Kohler"}, // KHL
    {0x2D27, "Kiwigrid Kleiststrasse"}, // KIG
    {0x2D34, "KONCAR Instrument transformers"}, // KIT
    {0x2D4E, "Radniroo Industrial"}, // KJN
    {0x2D65, "KK Electronic"}, // KKE
    {0x2D67, "Katronic"}, // KKG
    {0x2D85, "SHIJIAZHUANG KELIN ELECTRIC"}, // KLE
    {0x2D8B, "Kerlink"}, // KLK
    {0x2DA2, "Kamstrup"}, // KMB
    {0x2DB4, "Krohne Messtechnik"}, // KMT
    {0x2DC9, "zhangzhou keneng electrical equipment"}, // KNI
    {0x2DD2, "ISCIENTIFIC TECHSOLUTIONS LABS"}, // KNR
    {0x2DD8, "KONNEX based users Siemens Regensburg"}, // KNX
    {0x2E04, "Korea Electric Power Industrial Development"}, // KPD
    {0x2E0C, "KPLC Power"}, // KPL
    {0x2E4F, "Kromschroder"}, // KRO
    {0x2E54, "Karat"}, // KRT
    {0x2E6D, "Korea Testing Certification"}, // KSM
    {0x2E74, "Kundo SystemTechnik"}, // KST
    {0x2E79, "KUNDO SystemTechnik"}, // KSY
    {0x2E83, "Kerman Tablo"}, // KTC
    {0x2E85, "KEYTECH ELEKTRONIK ANONIM SIRKETI"}, // KTE
    {0x2E8C, "Korea Testing Laboratory"}, // KTL
    {0x2EAB, "KYRGYZ UNAA KURUUSH"}, // KUK
    {0x2EAC, "Kultura IoT A A zA"}, // KUL
    {0x2ED3, "Klepsan Klape Vana oelcu aletleri San Tic Sti"}, // KVS
    {0x2EE8, "Zhejiang Songxia Electric Meter"}, // KWH
    {0x2F2E, "Kayon"}, // KYN
    {0x2F4B, "KRIZIK"}, // KZK
    {0x3023, "Heinz Lackmann"}, // LAC
    {0x3029, "Hangzhou LAISON Technology"}, // LAI
    {0x302E, "Langmatz"}, // LAN
    {0x3033, "Lansen Systems"}, // LAS
    {0x3067, "Landis Gyr Meter System Zhuhai"}, // LCG
    {0x3072, "ShanDong LiChuang Science and Technology"}, // LCR
    {0x3085, "Shenzhen Londian Electrics"}, // LDE
    {0x3094, "Hangzhou Laydin Technology"}, // LDT
    {0x30A3, "Lectrotek Systems"}, // LEC
    {0x30A9, "PCP International"}, // LEI
    {0x30AD, "LEM HEME"}, // LEM
    {0x30B3, "Lakshmi Electrical Control Systems"}, // LES
    {0x30B4, "LAN ENGINEERING TECHNOLOGIES"}, // LET
    {0x30D3, "Payolcer Metering Devices"}, // LFS
    {0x30D8, "LoggerFlex Smart Devices"}, // LFX
    {0x30E1, "Landis Gyr"}, // LGA
    {0x30E2, "Landis Gyr"}, // LGB
    {0x30E3, "Landis Gyr Equipamentos de Medicaoa Brasil"}, // LGC
    {0x30E4, "Landis Gyr"}, // LGD
    {0x30E5, "Landis Gyr"}, // LGE
    {0x30E6, "Landis Gyr"}, // LGF
    {0x30E7, "Ningxia LGG Instrument"}, // LGG
    {0x30E9, "Landis Gyr"}, // LGI
    {0x30F3, "Landis Gyr"}, // LGS
    {0x30F5, "LG Uplus"}, // LGU
    {0x30FA, "Landis Gyr"}, // LGZ
    {0x3101, "Atlantic Meters"}, // LHA
    {0x312E, "Ever Meter"}, // LIN
    {0x3134, "Punos Electronic"}, // LIT
    {0x3150, "Lars Jansen Productions"}, // LJP
    {0x318D, "LianYunGang LianLi First Meter"}, // LLM
    {0x31A3, "Lumacol"}, // LMC
    {0x31A7, "Luftmeister"}, // LMG
    {0x31AC, "LUMEL"}, // LML
    {0x31B0, "LIN MAN POWER TECHNOLOGY"}, // LMP
    {0x31B3, "LMS Services"}, // LMS
    {0x31C3, "Lancier Monitoring"}, // LNC
    {0x31CB, "Loenk F"}, // LNK
    {0x31D4, "Schneider Electric"}, // LNT
    {0x31E2, "Lobaro"}, // LOB
    {0x31E7, "LOGAREX Smart Metering"}, // LOG
    {0x31F6, "Lovato Electric"}, // LOV
    {0x3234, "Lianqiao Technology"}, // LQT
    {0x3253, "AMCJ"}, // LRS
    {0x3263, "Lund Science"}, // LSC
    {0x3265, "Landis & Staefa / Siemens / Qundis"}, // LSE
    {0x326B, "LS Industrial Systems"}, // LSK
    {0x3270, "Landis Gyr"}, // LSP
    {0x327A, "Siemens Building Technologies"}, // LSZ
    {0x328F, "Labtrino"}, // LTO
    {0x32A7, "Landis Gyr"}, // LUG
    {0x32AE, "LUNA Elektrik Elektronik"}, // LUN
    {0x32B0, "LUPUS Electronics"}, // LUP
    {0x32F4, "Lotus Wireless Technologies"}, // LWT
    {0x3325, "Jiangsu Linyang Electronics"}, // LYE
    {0x3347, "Lackmann Zaehler Gesellschaft mbH"}, // LZG
    {0x3423, "RUDNAP Group Meter Control"}, // MAC
    {0x3424, "Maddalena"}, // MAD
    {0x3425, "Mates Elektronik Metin Ates"}, // MAE
    {0x3427, "MAGNATECH Smart Grid Solutions"}, // MAG
    {0x3428, "MAHAM ELECTRONIC SAMA SANAT"}, // MAH
    {0x342E, "Manthey"}, // MAN
    {0x3433, "Master Meter Teknoloji"}, // MAS
    {0x3434, "Mitsubishi Electric Automation"}, // MAT
    {0x3438, "MAXMET"}, // MAX
    {0x3448, "MBH POWER"}, // MBH
    {0x3453, "MBS"}, // MBS
    {0x3469, "METERING AND COMMUNICATIONS SOLUTIONS"}, // MCI
    {0x3470, "MPSE"}, // MCP
    {0x3472, "MICRORISC"}, // MCR
    {0x3473, "MetCom Solutions"}, // MCS
    {0x3476, "SOCIETE MAROCAINE DES COMPTEURS SMCV"}, // MCV
    {0x3478, "MCX PRO Kft"}, // MCX
    {0x3481, "PT MELCOINDA"}, // MDA
    {0x3485, "Diehl Metering"}, // MDE
    {0x348C, "Maddalena"}, // MDL
    {0x3494, "Minnotra Energy"}, // MDT
    {0x3498, "mdex"}, // MDX
    {0x34A3, "Mitsubishi Electric Corporation"}, // MEC
    {0x34A4, "MAHARASHTRA STATE ELECTRICITY DISTRIBUTION COMPANY"}, // MED
    {0x34A5, "Metron Europe"}, // MEE
    {0x34A8, "Mueller electronic"}, // MEH
    {0x34A9, "Sensus Metering Systems"}, // MEI
    {0x34AC, "Mikroelektronika a d"}, // MEL
    {0x34AD, "MEMS"}, // MEM
    {0x34B3, "Electrometer U"}, // MES
    {0x34B4, "METRA Energie Messtechnik"}, // MET
    {0x34B8, "Metrix Italia"}, // MEX
    {0x3514, "Mechatronic Meters"}, // MHT
    {0x3523, "Microtronics Engineering"}, // MIC
    {0x3524, "MiDo"}, // MID
    {0x3529, "Apator Miitors ApS"}, // MII
    {0x352A, "MAXWELL"}, // MIJ
    {0x352B, "Mikroklima"}, // MIK
    {0x352C, "Milur Smart System liability company"}, // MIL
    {0x352D, "n Intelligence Meters Sdn Bhd"}, // MIM
    {0x352F, "Metiundo"}, // MIO
    {0x3532, "MIR Research and Production Association"}, // MIR
    {0x3533, "Iskra MIS"}, // MIS
    {0x3534, "Sagemcom Energy Telecom"}, // MIT
    {0x3536, "MIVO Technology"}, // MIV
    {0x3561, "mirakonta"}, // MKA
    {0x3565, "MKEK Genel Mudurlugu Gazi Fisek ELSA"}, // MKE
    {0x356C, "MAKEL Elektrik Malzemeleri"}, // MKL
    {0x3573, "MAK SAY Elektrik Elektronik"}, // MKS
    {0x3591, "MeterLinq"}, // MLQ
    {0x3592, "PKK Milandr"}, // MLR
    {0x35A3, "Modern Meters"}, // MMC
    {0x35A6, "MEMF Electrical Industries"}, // MMF
    {0x35A9, "MyMeterInfo"}, // MMI
    {0x35AD, "MATRICA"}, // MMM
    {0x35B0, "MATRIXMETERS"}, // MMP
    {0x35B3, "Brunswick Bowling and Billiards UK"}, // MMS
    {0x35B4, "METMOTEC"}, // MMT
    {0x35D3, "MANAS Elektronik"}, // MNS
    {0x35D7, "MENOWATT GE"}, // MNW
    {0x35EA, "Mojec International"}, // MOJ
    {0x35F3, "MOMAS SYSTEMS"}, // MOS
    {0x35F4, "The Motwane Manufacturing Company"}, // MOT
    {0x3601, "Mega Power Automation International"}, // MPA
    {0x360C, "Metrona Polska Pomiary i Rozliczenia"}, // MPL
    {0x3612, "Michael Rac"}, // MPR
    {0x3613, "Multiprocessor Systems"}, // MPS
    {0x364E, "LLC RPC MEtRON"}, // MRN
    {0x3654, "MIRTEK"}, // MRT
    {0x3662, "MISA SDN BHD"}, // MSB
    {0x3663, "TECHSTUDIO Arge ve TasarAE m Sanayi AA TAE"}, // MSC
    {0x3665, "Mahashakti Energy"}, // MSE
    {0x3669, "MIC ELECTRONICS"}, // MSI
    {0x366D, "MS M"}, // MSM
    {0x366F, "Metiso"}, // MSO
    {0x3674, "Microsoft Corporation"}, // MST
    {0x3679, "MAK SAY Elektrik Elektronik Malzemeleri"}, // MSY
    {0x3683, "Metering Technology Corporation"}, // MTC
    {0x3684, "Removed November"}, // MTD
    {0x3685, "The ian German for Water Meter Manufacturing Metrotec"}, // MTE
    {0x3687, "Nanjing Meter Technology"}, // MTG
    {0x3688, "njmeter"}, // MTH
    {0x3689, "Microtech Industries"}, // MTI
    {0x368C, "Advance Metering technology"}, // MTL
    {0x368D, "Metrum"}, // MTM
    {0x368E, "Merytronic"}, // MTN
    {0x3690, "Modern Transformers"}, // MTP
    {0x3692, "METER"}, // MTR
    {0x3693, "MeteRSit"}, // MTS
    {0x3694, "PT Metalindo Teratai Putra"}, // MTT
    {0x3698, "Matrix Energy"}, // MTX
    {0x36AB, "Meters UK Whitegate White Lund Trading Estate"}, // MUK
    {0x36E9, "Magic Wand Intelligent Systems"}, // MWI
    {0x36F5, "METRONA Union"}, // MWU
    {0x3705, "Hangzhou MingX technology"}, // MXE
    {0x370D, "Maxim Integrated Circuit Design"}, // MXM
    {0x3733, "MODEMSYS"}, // MYS
    {0x3825, "Nanjing NengRui Automation Equipment"}, // NAE
    {0x3827, "Networked Energy Services"}, // NAG
    {0x3832, "NARI Group Corporation NARI Technology Development"}, // NAR
    {0x3833, "NAS Instruments OU"}, // NAS
    {0x3834, "Natural Heat Ahorro Energetico"}, // NAT
    {0x386B, "NC Korea"}, // NCK
    {0x3886, "NUCLEO DURO FELGUERA"}, // NDF
    {0x388D, "Northern Design"}, // NDM
    {0x38A5, "Northern Electric Equipment Joint Stock Company"}, // NEE
    {0x38A9, "NEWLECTRIC INNOVATION"}, // NEI
    {0x38AF, "NeoVac"}, // NEO
    {0x38B2, "Nero Electronics"}, // NER
    {0x38B3, "NORA ELK MALZ SAN ve TAE C A AA"}, // NES
    {0x38B4, "Netatmo"}, // NET
    {0x38B8, "Nexelec"}, // NEX
    {0x38F0, "Ngenic"}, // NGP
    {0x392B, "NIK ELEKTRONIKA"}, // NIK
    {0x3933, "Nisko Industries"}, // NIS
    {0x3943, "NAMJUN"}, // NJC
    {0x3973, "N ERGIE Kundenservice"}, // NKS
    {0x3989, "Next Level Integration"}, // NLI
    {0x39A5, "SI ART"}, // NME
    {0x39A7, "NMG"}, // NMG
    {0x39B3, "Nisko Advanced Metering Solutions"}, // NMS
    {0x39B4, "Nova met"}, // NMT
    {0x39D4, "2N Telekomunikace"}, // NNT
    {0x39E9, "NOITAC sp k"}, // NOI
    {0x39F1, "NorthQ"}, // NOQ
    {0x39F6, "NovaTech"}, // NOV
    {0x3A0C, "CSIR National Physical Laboratory"}, // NPL
    {0x3A13, "NEOPIS"}, // NPS
    {0x3A14, "CJSC PROGTECH"}, // NPT
    {0x3A4D, "Norm Elektronik"}, // NRM
    {0x3A4E, "Neuron"}, // NRN
    {0x3A54, "Zavod Nartis"}, // NRT
    {0x3A65, "North Smart Equipment"}, // NSE
    {0x3A6E, "NARI TECH Sanneng Instrument Nanjing"}, // NSN
    {0x3A70, "M S N S Power"}, // NSP
    {0x3A83, "Nuri Telecom"}, // NTC
    {0x3A8D, "Netinium"}, // NTM
    {0x3A94, "NTT DATA Italia"}, // NTT
    {0x3AA4, "Nudron IoT Solutions LLP"}, // NUD
    {0x3AC4, "METER"}, // NVD
    {0x3ACE, "NOVEN ENERGY AND ICT"}, // NVN
    {0x3AE7, "NINGBO WASSER GERAETE"}, // NWG
    {0x3AED, "Ningbo Water Meter"}, // NWM
    {0x3B07, "nexgen consultancy"}, // NXG
    {0x3B10, "NXP Semiconductors"}, // NXP
    {0x3B27, "Ningbo Yonggang Instrument"}, // NYG
    {0x3B2E, "Nanjing Yuneng Instrument"}, // NYN
    {0x3B52, "Nordwestdeutsche Zaehlerrevision Ing Aug Knemeyer"}, // NZR
    {0x3C33, "Omni Agate Systems"}, // OAS
    {0x3C43, "shandong oubiao information Technology"}, // OBC
    {0x3C45, "Obeo"}, // OBE
    {0x3C52, "RMZ OBRIY"}, // OBR
    {0x3C89, "OAS Digital Infrastructures"}, // ODI
    {0x3C8B, "Okinawa Denki Kogyo"}, // ODK
    {0x3CA5, "ONUR Elektrik ve Elektronik"}, // OEE
    {0x3D41, "ELECTRICAL CIRCUIT BREAKER FACTORY FOR INDUSTRY ECB"}, // OJA
    {0x3D6E, "be storaged"}, // OKN
    {0x3D89, "Olivetti"}, // OLI
    {0x3DA7, "Open Metering System Group OMS Group e V"}, // OMG
    {0x3DB3, "OMNISYSTEM"}, // OMS
    {0x3DC5, "Omnicore Stratejik Teknolojiler Sti"}, // ONE
    {0x3DD2, "ONUR Elektroteknik"}, // ONR
    {0x3DD3, "ONUR Elektroteknik"}, // ONS
    {0x3E14, "Optec"}, // OPT
    {0x3E42, "ORBIS Tecnologia Electrica"}, // ORB
    {0x3E4D, "Ormazabal"}, // ORM
    {0x3E4E, "Orion System LLP"}, // ORN
    {0x3E61, "Osaki Electric Europe"}, // OSA
    {0x3E62, "Ocea Smart Building"}, // OSB
    {0x3E63, "Oriental Sales Corporation"}, // OSC
    {0x3E6B, "Osaki Electric"}, // OSK
    {0x3E76, "Onstar Venture"}, // OSV
    {0x3E8D, "OTMetric"}, // OTM
    {0x3E93, "Shenzhen Oasis Technology Service"}, // OTS
    {0x3F2B, "GULLWING TIANJIN INDUSTRY DEVELOPMENGT"}, // OYK
    {0x3F4B, "Oz kar Enerji"}, // OZK
    {0x4024, "PadMess"}, // PAD
    {0x4026, "FAP PAFAL"}, // PAF
    {0x4029, "PAIBOONKIJTHANA"}, // PAI
    {0x402B, "Paktim Energy Sp zo o"}, // PAK
    {0x402E, "Panasonic Corporation"}, // PAN
    {0x4052, "PFIFFNER do Brasil"}, // PBR
    {0x4065, "Precise Electronics"}, // PCE
    {0x4069, "POLYCAB"}, // PCI
    {0x4072, "Powercom"}, // PCR
    {0x4085, "Pfiffner Deutschland"}, // PDE
    {0x4098, "Paradox Engineering"}, // PDX
    {0x40A1, "PEA J V Company"}, // PEA
    {0x40A5, "Prantech Energy Solutions"}, // PEE
    {0x40AC, "Pak Elektron PEL"}, // PEL
    {0x40AD, "peerMetering"}, // PEM
    {0x40B0, "POWRTEC ENERGY"}, // PEP
    {0x40B2, "Perry Electric"}, // PER
    {0x40C9, "PFIFFNER Instrument Transformers"}, // PFI
    {0x40E5, "PayGo Energy"}, // PGE
    {0x40F0, "P G P Smart Sensing"}, // PGP
    {0x410C, "HangZhou PAX Electronic Technology"}, // PHL
    {0x4118, "Phoenix Systems"}, // PHX
    {0x4129, "PiiGAB Processinformation i Goteborg"}, // PII
    {0x412B, "pikkerton"}, // PIK
    {0x412C, "Pilot Systems London"}, // PIL
    {0x412D, "Power Innovation"}, // PIM
    {0x412E, "PFIFFNER Instr Transformers"}, // PIN
    {0x4130, "Hermann Pipersberg jr"}, // PIP
    {0x4136, "Pivot Access"}, // PIV
    {0x418C, "POLL"}, // PLL
    {0x418E, "Prolan Process Control Company"}, // PLN
    {0x418F, "Weihai Ploumeter"}, // PLO
    {0x4195, "Plutus Smart Energy Solutions"}, // PLU
    {0x41A5, "Pal Mohan Electronics"}, // PME
    {0x41A7, "Sensus Metering Systems"}, // PMG
    {0x41AC, "PROGRESSIVE METERS"}, // PML
    {0x41B0, "REDUR"}, // PMP
    {0x41B3, "PMS Elektronik"}, // PMS
    {0x41B8, "Dell Anna Ing Luca"}, // PMX
    {0x41C3, "PNC Technology"}, // PNC
    {0x41C7, "PAKTIM METERING"}, // PNG
    {0x41E4, "PowerOneData"}, // POD
    {0x41EC, "Pronal sp k"}, // POL
    {0x41F7, "PowerApp"}, // POW
    {0x41FA, "ZEUP Pozyton"}, // POZ
    {0x4203, "Power Plus Communications"}, // PPC
    {0x420C, "Prompribor plant"}, // PPL
    {0x4213, "Palace Power Systems"}, // PPS
    {0x4230, "PQ Plus"}, // PQP
    {0x4241, "Paya Ravesh Aria"}, // PRA
    {0x4245, "Predicate Software"}, // PRE
    {0x4247, "Paud Raad Industrial Group"}, // PRG
    {0x4249, "Polymeters Response International"}, // PRI
    {0x424D, "Promatic"}, // PRM
    {0x424F, "Proton Elektromed"}, // PRO
    {0x4259, "ShanDong LiChuang Science and Technology"}, // PRY
    {0x4263, "PS Tec, Korea"}, // PSC
    {0x4265, "pSenso"}, // PSE
    {0x426E, "PySENSE"}, // PSN
    {0x4273, "Part Sanat Sanjesh"}, // PSS
    {0x4274, "PS Tec"}, // PST
    {0x4279, "PIKK Systems"}, // PSY
    {0x4281, "PT Alinco"}, // PTA
    {0x4289, "Prolific Technology"}, // PTI
    {0x4292, "Pfiffner TransformatA r"}, // PTR
    {0x42AB, "Paktim Consulting UK"}, // PUK
    {0x42AC, "NPP Teplovodokhran"}, // PUL
    {0x42D4, "Pavo TasarAE m A retim Elektronik Tic A AA"}, // PVT
    {0x42E2, "Paul Wegener"}, // PWB
    {0x42F2, "Powrtec"}, // PWR
    {0x4303, "Phoenix Contact"}, // PXC
    {0x4335, "PYUNGIL"}, // PYU
    {0x4338, "Pyrexx"}, // PYX
    {0x4492, "Quadrar Tecnologia"}, // QDR
    {0x4493, "Qundis"}, // QDS
    {0x44D0, "QFP Engineering"}, // QFP
    {0x4585, "Quickline Energy"}, // QLE
    {0x4664, "Quicksand"}, // QSD
    {0x4693, "QT systems"}, // QTS
    {0x4823, "Michael Rac"}, // RAC
    {0x4824, "Radiocrafts"}, // RAD
    {0x482D, "Rossweiner Armaturen und Messgeraete OHG"}, // RAM
    {0x4833, "Rubikon Apskaitos Sistemos"}, // RAS
    {0x4839, "Rayleigh Instruments"}, // RAY
    {0x484D, "R B M"}, // RBM
    {0x4865, "RC ENERGY METERING"}, // RCE
    {0x488B, "Wuhan Radarking Electronics"}, // RDK
    {0x488D, "RDMx Consulting"}, // RDM
    {0x48A3, "Zhejiang Reallin Electron"}, // REC
    {0x48A6, "REFERANS ELEKTRIK SAYACLARI"}, // REF
    {0x48A9, "RENESAS ELECTRONICS"}, // REI
    {0x48AC, "Relay"}, // REL
    {0x48AD, "Remote Energy Monitoring"}, // REM
    {0x48B0, "Radiant Energy Solutions"}, // REP
    {0x48B3, "Renesas Electronics"}, // RES
    {0x490E, "Rhino"}, // RHN
    {0x4923, "Richa Equipments"}, // RIC
    {0x492C, "Rikken Instrumentation"}, // RIL
    {0x492D, "CJSC Radio and Microelectronics"}, // RIM
    {0x492E, "Rayleigh Instruments"}, // RIN
    {0x4934, "Ritz Instrument Transformers"}, // RIT
    {0x4938, "Raonix"}, // RIX
    {0x493A, "RIZ Transmitters"}, // RIZ
    {0x4964, "Ramakrishna Electro Components"}, // RKD
    {0x4965, "Viterra Energy Services formerly Raab Karcher ES"}, // RKE
    {0x49A1, "Mess und Regeltechnik"}, // RMA
    {0x49A7, "RMG Messtechnik"}, // RMG
    {0x49A9, "Racemosa Energy"}, // RMI
    {0x49AC, "ROLEX METERS RPIVATE"}, // RML
    {0x49B2, "Advanced Technology RAMAR"}, // RMR
    {0x49B4, "Richter Messtechnik"}, // RMT
    {0x49D7, "Renergy Micro Technologies"}, // RNW
    {0x49EB, "ROKIP Liability Company"}, // ROK
    {0x4A61, "Rahrovan Sepehr Andisheh"}, // RSA
    {0x4A6D, "Zhejiang Risesun Science and Technology"}, // RSM
    {0x4A77, "RSW Technik"}, // RSW
    {0x4C21, "Sanjesh Afzar Asia"}, // SAA
    {0x4C23, "SACOFGAS"}, // SAC
    {0x4C25, "SAE IT systems"}, // SAE
    {0x4C27, "Sagemcom Energy Telecom"}, // SAG
    {0x4C2C, "Salzer Electronics"}, // SAL
    {0x4C2D, "Siemens OEsterreich AMIS Automated Metering and Information System"}, // SAM
    {0x4C2E, "SANN Stockholm"}, // SAN
    {0x4C30, "Diehl Metering"}, // SAP
    {0x4C34, "SATEC"}, // SAT
    {0x4C43, "Saia Burgess Controls"}, // SBC
    {0x4C61, "SENECA"}, // SCA
    {0x4C65, "Seo Chang Electric Communication"}, // SCE
    {0x4C68, "Schinzel"}, // SCH
    {0x4C6C, "Steama Company"}, // SCL
    {0x4C6D, "CalinMeter"}, // SCM
    {0x4C72, "Sanchuan Wisdom Technology"}, // SCR
    {0x4C74, "S I C E Telecomunicazioni"}, // SCT
    {0x4C77, "ScatterWeb"}, // SCW
    {0x4C83, "SdC Sistemas de Contagem"}, // SDC
    {0x4C8D, "Shandong Delu Measurement"}, // SDM
    {0x4C93, "Sitec Elettronica industriale"}, // SDS
    {0x4CA3, "Schneider Electric"}, // SEC
    {0x4CA4, "SenseMi DMCC"}, // SED
    {0x4CA5, "El Sewedy Electrometer"}, // SEE
    {0x4CA7, "SenseMi DMCC"}, // SEG
    {0x4CA8, "SAMRAKSHANA ELECTRICALS"}, // SEH
    {0x4CA9, "Sicom Electronics International"}, // SEI
    {0x4CAB, "StroyEnergoKom"}, // SEK
    {0x4CAC, "Selec Controls"}, // SEL
    {0x4CAD, "Smart Meter Company"}, // SEM
    {0x4CAE, "Sensus Metering Systems"}, // SEN
    {0x4CAF, "SENSOCO Greatech"}, // SEO
    {0x4CB3, "SenseMi DMCC"}, // SES
    {0x4CB4, "Sagemcom Energy Telecom"}, // SET
    {0x4CB7, "SenseMi DMCC"}, // SEW
    {0x4CC5, "WUHAN SANFRAN ELECTRONICS"}, // SFE
    {0x4CC9, "Siemens DI PA MI"}, // SFI
    {0x4CD2, "WUHAN SANFRAN ELECTRONICS"}, // SFR
    {0x4CD4, "Sotflink"}, // SFT
    {0x4CE1, "smartGAS Mikrosensorik"}, // SGA
    {0x4CE9, "Smartgrid Innovations"}, // SGI
    {0x4CED, "Swiss Gas Metering"}, // SGM
    {0x4CEE, "SYGNITY"}, // SGN
    {0x4CF4, "SAGATECA"}, // SGT
    {0x4CF8, "Gao Xiang Water Meter"}, // SGX
    {0x4D04, "Beijing SanHuaDeBao Energy Technoligy"}, // SHD
    {0x4D05, "Shenzhen SingHang Elec tech"}, // SHE
    {0x4D0D, "Shanghai Metering"}, // SHM
    {0x4D14, "Shitek Technology"}, // SHT
    {0x4D23, "SICK Engineering"}, // SIC
    {0x4D25, "Siemens"}, // SIE
    {0x4D27, "Sigrenea"}, // SIG
    {0x4D2A, "SUN STAR INDUSTRIES"}, // SIJ
    {0x4D2C, "Silicon Laboratories"}, // SIL
    {0x4D2D, "Sana Intelligent Meter"}, // SIM
    {0x4D2E, "SINAPSI"}, // SIN
    {0x4D33, "Sevme Informatique Service"}, // SIS
    {0x4D34, "SITEL"}, // SIT
    {0x4D36, "Sieverding Heizungs und Sanitaertechnik"}, // SIV
    {0x4D38, "Six Innovation"}, // SIX
    {0x4D41, "Sheng Jay Automation Technologies"}, // SJA
    {0x4D69, "S K I"}, // SKI
    {0x4D6B, "Shikoku Instrumentation"}, // SKK
    {0x4D6E, "BENTEX CONTROL AND SWITCH GEAR"}, // SKN
    {0x4D71, "SKI sherkate kontorsazi"}, // SKQ
    {0x4D74, "SkyToll"}, // SKT
    {0x4D79, "SKYLARK SMARTMETERS"}, // SKY
    {0x4D82, "Schlumberger Industries"}, // SLB
    {0x4D87, "Silergy Technologies"}, // SLG
    {0x4D90, "Sylop spolka z ograniczona odpowiedzialnoscia sp k"}, // SLP
    {0x4D96, "Solvimus"}, // SLV
    {0x4D97, "SOLID WAY SAS"}, // SLW
    {0x4D98, "Ymatron"}, // SLX
    {0x4DA1, "Smart me"}, // SMA
    {0x4DA3, "Sierra Monitor Corporation"}, // SMC
    {0x4DA5, "Siame"}, // SME
    {0x4DA6, "Star Measure"}, // SMF
    {0x4DA7, "Samgas"}, // SMG
    {0x4DA9, "PT SMART METER"}, // SMI
    {0x4DAC, "Siemens Measurements"}, // SML
    {0x4DAD, "Smart Metering"}, // SMM
    {0x4DAE, "Saiman Corporation"}, // SMN
    {0x4DB0, "LLC FIRM SEMPAL"}, // SMP
    {0x4DB1, "SMARTMETERQ"}, // SMQ
    {0x4DB2, "Saudi Meters Company"}, // SMR
    {0x4DB3, "Smart Metering Solutions Changsha"}, // SMS
    {0x4DB4, "Smarteh"}, // SMT
    {0x4DB6, "Societe Marocaine des Compteurs"}, // SMV
    {0x4DB8, "Smart Meters Technologies Sdn Bhd"}, // SMX
    {0x4DC2, "Stromnetz Berlin"}, // SNB
    {0x4DCD, "ShenZhen Northmeter"}, // SNM
    {0x4DD2, "NTN SNR"}, // SNR
    {0x4DD3, "Signals and Systems"}, // SNS
    {0x4DD4, "SensorNet"}, // SNT
    {0x4DE3, "SOCOMEC"}, // SOC
    {0x4DE6, "Softflow de"}, // SOF
    {0x4DE7, "Sogecam Industrial"}, // SOG
    {0x4DEC, "Soledia"}, // SOL
    {0x4DED, "Somesca"}, // SOM
    {0x4DEE, "Sontex"}, // SON
    {0x4DF3, "SOFTSERVICE"}, // SOS
    {0x4DF4, "Sotronix"}, // SOT
    {0x4E03, "JSC RPC Spektr"}, // SPC
    {0x4E05, "SUKHILA POWER ELECTRONICS"}, // SPE
    {0x4E0C, "Diehl Metering"}, // SPL
    {0x4E0D, "Stelmec Powercom"}, // SPM
    {0x4E18, "Sensus Metering Systems"}, // SPX
    {0x4E1A, "SPowerZ Solutions"}, // SPZ
    {0x4E45, "Guangzhou Sunrise Electronics Development"}, // SRE
    {0x4E46, "Saraf Industries"}, // SRF
    {0x4E49, "M K SRINIVASAN SYSTEMS"}, // SRI
    {0x4E4E, "Shandong SARON Intelligent Technology"}, // SRN
    {0x4E56, "Servic"}, // SRV
    {0x4E65, "S T Smart Energy"}, // SSE
    {0x4E67, "Super Star Electronics"}, // SSG
    {0x4E69, "Security Solutions Institute"}, // SSI
    {0x4E6C, "Synapsys Solutions"}, // SSL
    {0x4E6D, "SCC METERS"}, // SSM
    {0x4E6E, "Silver Spring Networks"}, // SSN
    {0x4E73, "SUEZ SMART SOLUTIONS"}, // SSS
    {0x4E74, "Qingdao Haina Electric Automation Systems"}, // SST
    {0x4E81, "Shenzhen Star Instrument"}, // STA
    {0x4E83, "Sunrise Technology"}, // STC
    {0x4E84, "Stedin"}, // STD
    {0x4E85, "Satera Elektrik Elektronik San ve Tic"}, // STE
    {0x4E86, "STACKFORCE"}, // STF
    {0x4E88, "Santech"}, // STH
    {0x4E8C, "Saudi Technical Group"}, // STL
    {0x4E8D, "STELMEC"}, // STM
    {0x4E8E, "Hunan Stron Smart"}, // STN
    {0x4E8F, "ABB STOTZ KONTAKT"}, // STO
    {0x4E90, "Spectrum Tool Engineers"}, // STP
    {0x4E92, "Strike Technologies"}, // STR
    {0x4E93, "Swistec Systems"}, // STS
    {0x4E96, "STV Automation Branch of STV Electronic"}, // STV
    {0x4E97, "Siterwell Electronics"}, // STW
    {0x4E9A, "Steinbeis Innovation Center Embedded Design and Networking"}, // STZ
    {0x4EAC, "SINHAL UDYOG"}, // SUL
    {0x4EAD, "Sumeru Verrdhe Technologies"}, // SUM
    {0x4EAE, "TIAN JIN SUN ENERGY TECHNOLOGY"}, // SUN
    {0x4EB0, "SUPERMAX COMPONENTS"}, // SUP
    {0x4EB8, "Supermax Components"}, // SUX
    {0x4ECD, "AB Svensk Vaermemaetning SVM"}, // SVM
    {0x4ED4, "SPUTNIK"}, // SVT
    {0x4EE9, "Swistec"}, // SWI
    {0x4EED, "Smart Water Metering"}, // SWM
    {0x4EF3, "Stadtwerke Senftenberg"}, // SWS
    {0x4EF4, "Beijing Swirling Technology"}, // SWT
    {0x4F23, "Sycous Leeds Innovation Centre"}, // SYC
    {0x4F24, "Sydler Electronics"}, // SYD
    {0x4F2E, "SMSISTEM"}, // SYN
    {0x4F32, "SAYRON GLOBAL ENERJAE A AA"}, // SYR
    {0x4F33, "Softwareentwicklung Systemdesign"}, // SYS
    {0x4F38, "SyxthSense"}, // SYX
    {0x4F53, "Szerver Szektor Kft"}, // SZS
    {0x5027, "Telma"}, // TAG
    {0x502C, "TALAMONA"}, // TAL
    {0x502E, "Tianxin instrument group"}, // TAN
    {0x5033, "Pouyeshgaran Tabriz Azma"}, // TAS
    {0x5034, "Tatung"}, // TAT
    {0x5035, "TARGUS TECHNOLOGIES"}, // TAU
    {0x5039, "Taytech Otomasyon ve Bilisim Teknolojileri Sti"}, // TAY
    {0x503A, "PoyeshGaran Sahandzaran Tabrizazma"}, // TAZ
    {0x504E, "TBEA Nanjing Intelligent Electric"}, // TBN
    {0x5053, "TEBAAA END ISI SAE S AE NAA TUR SAN VE TAE C AA TAE"}, // TBS
    {0x5065, "Qingdao iTechene Technologies"}, // TCE
    {0x5068, "Techem"}, // TCH
    {0x506D, "TCOM"}, // TCM
    {0x506F, "Teco"}, // TCO
    {0x5070, "Telecard Prilad"}, // TCP
    {0x5074, "Tecnotel"}, // TCT
    {0x5078, "Qingdao Topscomm Communication"}, // TCX
    {0x507A, "Tianjin Chuangzhan Tongcheng Technology Development"}, // TCZ
    {0x5083, "Telecom Design"}, // TDC
    {0x50A1, "TEAM R"}, // TEA
    {0x50A3, "TECSON Digital"}, // TEC
    {0x50A8, "IOTech"}, // TEH
    {0x50A9, "Tohoku Electric Meter Industry"}, // TEI
    {0x50AB, "Tekmar Regelsysteme"}, // TEK
    {0x50AC, "TURBO ENERGY"}, // TEL
    {0x50AE, "TekhnoEnergo"}, // TEN
    {0x50AF, "ubitricity Gesellschaft fur verteilte Energiesysteme mbH"}, // TEO
    {0x50B0, "TEPEECAL"}, // TEP
    {0x50B2, "Tavrida Electric Russia"}, // TER
    {0x50B5, "TOSHELECTROAPPARAT FE"}, // TEU
    {0x50C3, "Toos Fuse"}, // TFC
    {0x50C7, "TERMICS Divisione FIMIGAS"}, // TFG
    {0x50F8, "Tiesse"}, // TGX
    {0x5105, "Theben"}, // THE
    {0x5113, "JOZI 20"}, // THS
    {0x5117, "TW TEAMWARE"}, // THW
    {0x5123, "TOKYO KEISO"}, // TIC
    {0x5124, "TIDE"}, // TID
    {0x5127, "ZHONGHUAN TIG"}, // TIG
    {0x5129, "Pal Mohan Electronics"}, // TII
    {0x512C, "Thermal Integration"}, // TIL
    {0x5130, "TIP"}, // TIP
    {0x5133, "Texas Instruments"}, // TIS
    {0x5138, "Tixi Com"}, // TIX
    {0x516E, "TECHKNAVE"}, // TKN
    {0x5173, "Teksan Teknolojik OElcum Sistemleri"}, // TKS
    {0x5183, "TELECON GALICIA"}, // TLC
    {0x518D, "Theodor Lange Messgeraete"}, // TLM
    {0x5192, "Telereading"}, // TLR
    {0x5193, "TLS Energimaetning"}, // TLS
    {0x5194, "Telecommunication Technologies"}, // TLT
    {0x5199, "LLC SPE Telemetry"}, // TLY
    {0x51A5, "TECHNO METERS ELECTRONICS"}, // TME
    {0x51AB, "Timi Kosova Sh p k"}, // TMK
    {0x51B3, "TEMASS IMALAT"}, // TMS
    {0x51BA, "TMZ Thuringer Mess und Zaehlerwesen Service"}, // TMZ
    {0x51D4, "Deltamess DWWF"}, // TNT
    {0x51E5, "Top For Electrical Industries"}, // TOE
    {0x51F0, "KMB systems"}, // TOP
    {0x5202, "2 Plus AD"}, // TPB
    {0x5203, "Taipit measuring equipment"}, // TPC
    {0x5207, "Texnopark"}, // TPG
    {0x5209, "Transfopower Industries"}, // TPI
    {0x520A, "TAKAHATA PRECISION"}, // TPJ
    {0x520C, "Teplocom Holding"}, // TPL
    {0x521A, "PLC Technology"}, // TPZ
    {0x5243, "Traco Doo"}, // TRC
    {0x5247, "Trench"}, // TRG
    {0x5249, "Tritech Technology"}, // TRI
    {0x524A, "SHENZHEN TECHRISE ELECTRONICS"}, // TRJ
    {0x524C, "Trilliant"}, // TRL
    {0x524E, "TERRANOVA"}, // TRN
    {0x524F, "TROX"}, // TRO
    {0x5255, "Truteq Wireless"}, // TRU
    {0x5256, "Transvaro Elektron Aletleri"}, // TRV
    {0x5257, "Triowatt"}, // TRW
    {0x5258, "Beijing TianRuiXiang Equipment"}, // TRX
    {0x525A, "TR Group"}, // TRZ
    {0x5264, "Theobroma Systems Design und Consulting"}, // TSD
    {0x5265, "Nichi Manufacturing"}, // TSE
    {0x5267, "Testo Sensor"}, // TSG
    {0x526D, "Tatung Smart Meter"}, // TSM
    {0x5277, "T7 WENMAX SDN BHD"}, // TSW
    {0x5287, "Tatung"}, // TTG
    {0x528D, "Toshiba Toko Meter Systems"}, // TTM
    {0x528E, "Tatung"}, // TTN
    {0x5292, "Tetraedre"}, // TTR
    {0x5294, "Telephone and Telegraph Technique"}, // TTT
    {0x52B2, "TURKSAY ELEKTRONIK ELEKTRIK ENDUSTRISI"}, // TUR
    {0x52EF, "2Flow"}, // TWO
    {0x530C, "CETC46 TianJin New Top Electronics Technology"}, // TXL
    {0x5427, "Uher"}, // UAG
    {0x5449, "Ubitronix system solutions"}, // UBI
    {0x5459, "ubitricity Gesellschaft fur verteilte Energiesysteme mbH"}, // UBY
    {0x54A9, "United Electrical Industries"}, // UEI
    {0x54AC, "united electrical industries"}, // UEL
    {0x54E9, "United Gas Industries"}, // UGI
    {0x54F4, "DP UKRGAZTECH Ukrainian gas technologies"}, // UGT
    {0x550D, "Micronics"}, // UHM
    {0x55C9, "Univations"}, // UNI
    {0x55CD, "UniMetric"}, // UNM
    {0x5613, "UMA POLY SOLUTIONS"}, // UPS
    {0x564D, "Urmet Telecomunicazioni"}, // URM
    {0x5663, "Usanca Soluciones"}, // USC
    {0x5686, "UtiliFlex"}, // UTF
    {0x5689, "Utilia"}, // UTI
    {0x568C, "United Telecoms"}, // UTL
    {0x5693, "UNIQUE TECHNOSOLUTIONS"}, // UTS
    {0x5694, "UtiliTools"}, // UTT
    {0x574D, "YANGI ASR INOVATSIYA"}, // UZM
    {0x5829, "Shete Advanced Technologies"}, // VAI
    {0x582C, "Valkoder"}, // VAL
    {0x5832, "VARAAHI ELECTROMECH"}, // VAR
    {0x5890, "Plant Vodopribor management company"}, // VDP
    {0x58A3, "Energo Control"}, // VEC
    {0x58AC, "VELANKANI ELECTRONICS"}, // VEL
    {0x58AE, "INVENDIS TECHNOLOGIES"}, // VEN
    {0x58B2, "VERAUT"}, // VER
    {0x58B3, "Viterra Energy Services"}, // VES
    {0x58B8, "Vertex Electronics"}, // VEX
    {0x58D3, "Semas"}, // VFS
    {0x58EF, "Vango Technologies"}, // VGO
    {0x5925, "Vientech"}, // VIE
    {0x592B, "VI KO ELEKTRIK"}, // VIK
    {0x592D, "VAE EN ENERJAE SAE STEMLERAE SANAYAE VE TAE CARET LAE MAE TED AA AE RKETAE"}, // VIM
    {0x592E, "Vektor innovations"}, // VIN
    {0x5930, "VIPA CZ"}, // VIP
    {0x5934, "Vitir"}, // VIT
    {0x5994, "ABB EPMV Division"}, // VLT
    {0x59B0, "VAMP"}, // VMP
    {0x59C5, "Vision Networks"}, // VNE
    {0x5A09, "Van Putten Instruments"}, // VPI
    {0x5A0C, "Verticross"}, // VPL
    {0x5A65, "Valenciana Smart Energy of Mediterranean Sea"}, // VSE
    {0x5A6E, "Viewshine"}, // VSN
    {0x5A83, "Vitelec"}, // VTC
    {0x5A87, "vemm tec Messtechnik"}, // VTG
    {0x5A8B, "Linkwell Telesystems"}, // VTK
    {0x5A8E, "VITEX NOVA"}, // VTN
    {0x5A9A, "VitzroSys"}, // VTZ
    {0x5AD6, "VIVAVIS"}, // VVV
    {0x5C24, "Waher Data"}, // WAD
    {0x5C28, "WAHESOFT"}, // WAH
    {0x5C29, "Chongqing WECAN Precision Instruments"}, // WAI
    {0x5C2C, "Wallaby Metering Systems"}, // WAL
    {0x5C8E, "Webdyn"}, // WDN
    {0x5CA2, "Webolution"}, // WEB
    {0x5CA7, "WEG Equipamentos Eletricos Automacao"}, // WEG
    {0x5CA8, "E Wehrle"}, // WEH
    {0x5CAC, "WELLTECH automation"}, // WEL
    {0x5CB0, "Weptech elektronik"}, // WEP
    {0x5CD4, "Waft Embedded Circuit Solutions"}, // WFT
    {0x5CEE, "Wasser Geraete"}, // WGN
    {0x5CF0, "GreenPoint"}, // WGP
    {0x5D15, "Wasion Kft"}, // WHU
    {0x5D27, "Wigersma Sikkema"}, // WIG
    {0x5D2B, "WIKON Kommunikationstechnik"}, // WIK
    {0x5D2E, "Windmill Innovations"}, // WIN
    {0x5D6C, "Shenyang jia DE lian yi energy technology"}, // WKL
    {0x5D78, "JINING WUKEXING METER"}, // WKX
    {0x5DA9, "Weidmueller"}, // WMI
    {0x5DAF, "Westermo Teleindustri"}, // WMO
    {0x5DC3, "wireless netcontrol"}, // WNC
    {0x5DD7, "Wistron NeWeb Corporation Marketing Center"}, // WNW
    {0x5DF7, "Sciknow Techno Solutions"}, // WOW
    {0x5E1A, "Weepiez SaS"}, // WPZ
    {0x5E45, "Waaree Smart Meters"}, // WRE
    {0x5E64, "Yantai Wisdom Electric"}, // WSD
    {0x5E65, "Wasion Group"}, // WSE
    {0x5E67, "ZHEJIANG WELLSUN INTELLIGENT TECHNOLOGY"}, // WSG
    {0x5E6D, "winAMR Systems"}, // WSM
    {0x5E72, "WESER"}, // WSR
    {0x5E89, "Weihai Sunts Electric Meter"}, // WTI
    {0x5E8C, "Wipro Technologies"}, // WTL
    {0x5E8D, "Watertech"}, // WTM
    {0x5E94, "Watertech"}, // WTT
    {0x5EB2, "Wurm Elektronische Systeme"}, // WUR
    {0x5F47, "Neumann Wasserzaehler Glaubitz"}, // WZG
    {0x5F54, "Wizit"}, // WZT
    {0x602F, "Info Solution"}, // XAO
    {0x60A5, "XEE Technology"}, // XEE
    {0x60AD, "XEMTEC"}, // XEM
    {0x612F, "XIOTA"}, // XIO
    {0x614D, "XJ Metering"}, // XJM
    {0x6187, "X LOGIC"}, // XLG
    {0x61A1, "XMASTER"}, // XMA
    {0x61B8, "Xemex"}, // XMX
    {0x6210, "XYROSYS"}, // XPP
    {0x628D, "Suntront Tech"}, // XTM
    {0x6292, "HENAN SUNTRONT TECH"}, // XTR
    {0x6299, "LianYuanGang Tengyue Electronics Technology"}, // XTY
    {0x632C, "Sensus Ludwigshafen"}, // XYL
    {0x632D, "Ningbo Xingyuan Meter Technology"}, // XYM
    {0x6437, "Yawgi Smart Technology"}, // YAW
    {0x6484, "Jilin Yongda Group"}, // YDD
    {0x6493, "YIDU Smart Technology Beijing"}, // YDS
    {0x64AD, "KYENM TECH"}, // YEM
    {0x64C3, "Yufeng Changhui Automation Instrument"}, // YFC
    {0x64ED, "YGM Shandong Yiguang heat metering technology"}, // YGM
    {0x6505, "Youho Electric"}, // YHE
    {0x6506, "Hebei Haifeng Electronic Technology"}, // YHF
    {0x655A, "Zhuhai Yujian Science Technology"}, // YJZ
    {0x65C5, "YOONO ENERGY TECHNOLOGY JIANGSU"}, // YNE
    {0x65D0, "Ningbo Yong Neng Power Technology"}, // YNP
    {0x6610, "YPP"}, // YPP
    {0x6617, "PT POWINT ELECTRIC"}, // YPW
    {0x6673, "Yellowstone Soft"}, // YSS
    {0x6685, "Yuksek Teknoloji"}, // YTE
    {0x668C, "ZheJiang yongtailong electronic"}, // YTL
    {0x6737, "Shandong youyuan instrument"}, // YYW
    {0x6752, "Cangzhou City Hebei Electronic Technology"}, // YZR
    {0x6827, "Zellweger Uster"}, // ZAG
    {0x6830, "Zaptronix"}, // ZAP
    {0x6832, "SNC ZARALAB"}, // ZAR
    {0x6868, "Zhejiang Chaorong Electric Technology"}, // ZCH
    {0x6875, "Suzhou Dojustek Intelligent Technology"}, // ZCU
    {0x68AC, "Dr techn Josef Zelisko"}, // ZEL
    {0x68AE, "ZenMeter Solutions"}, // ZEN
    {0x68B8, "ZEXON ENERGY"}, // ZEX
    {0x68D9, "Hang Zhou Fu Yang Instrument General Factory"}, // ZFY
    {0x68F8, "ZIGNUX TECHNOLOGY"}, // ZGX
    {0x6930, "St Petersburg Meters Factory"}, // ZIP
    {0x6936, "ZIV Aplicaciones y Tecnologia"}, // ZIV
    {0x6959, "Zhejiang Jiayou Thermal Technology Equipment"}, // ZJY
    {0x6997, "Ningbo ZLINK Technology"}, // ZLW
    {0x69F4, "Zhejiang Ocaenergy Technology"}, // ZOT
    {0x6A01, "ZPA Smart Energy"}, // ZPA
    {0x6A22, "Zhejiang Qibin Technology"}, // ZQB
    {0x6A49, "ZENNER International"}, // ZRI
    {0x6A4D, "ZENNER International"}, // ZRM
    {0x6A85, "ZTE Corporation ZTE Plaza"}, // ZTE
    {0x6A98, "ZHEJIANG TANCY INSTRUMENT TECHNOLOGY eTD"}, // ZTX
    {0x6A99, "ZHEJIANG CHINT INSTRUMENT METER"}, // ZTY
    {0x6AC3, "SigmaHeat"}, // ZVC
    {0x6B14, "Zhejiang Xinghao Technology"}, // ZXT
    {0x6B19, "Linyi City Xiaoyuan Water Meter"}, // ZXY
    {0x6B22, "WEIHAI ZHENYU INTELL TECH"}, // ZYB
    {0x6B33, "Wuxi Zhongyi Smart Technology"}, // ZYS
    {0x6B5A, "Michael Rac"}, // ZZZ
};
// clang-format on

} // namespace

std::span<const ManufacturerRow> manufacturerRows()
{
    return kRows;
}

} // namespace wmbus
