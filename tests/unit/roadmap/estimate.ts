/**
 * The figures of the estimate that the built-in roadmap was made from, as compact tables: one line an
 * item, hours as low/likely/high.
 */

/** Id, title, priority, then hours of reading, practice and lectures. */
export const TOPICS = `
p1-python | Python Mastery | must | 3.75/5/6.98 11.62/15.5/21.64 2.62/3.5/4.89
p1-dsa | Data Structures & Algorithms | must | 8.25/11/15.42 27.38/36.5/51.17 6.38/8.5/11.92
p1-patterns | Software Design Patterns | should | 2.62/3.5/4.96 4.5/6/8.5 1.88/2.5/3.54
p1-git | Version Control | must | 1.12/1.5/2.06 4.12/5.5/7.56 0.75/1/1.38
p1-testing | Testing | must | 2.25/3/4.18 6.75/9/12.54 1.5/2/2.79
p1-clean | Clean Code | should | 2.62/3.5/4.96 4.5/6/8.5 1.88/2.5/3.54
p1-linalg | Linear Algebra | must | 7.88/10.5/14.74 6.75/9/12.63 4.88/6.5/9.12
p1-calc | Calculus | must | 6/8/11.2 5.25/7/9.8 3.75/5/7
p1-prob | Probability & Statistics | must | 8.25/11/15.32 7.5/10/13.93 5.25/7/9.75
p1-info | Information Theory | must | 2.25/3/4.12 2.25/3/4.12 1.5/2/2.75
p1-libs | Libraries | must | 3/4/5.6 9.75/13/18.2 2.25/3/4.2
p1-supervised | Supervised Learning | must | 6.75/9/12.6 11.25/15/21 4.5/6/8.4
p1-unsup | Unsupervised Learning | should | 3/4/5.57 5.25/7/9.75 2.25/3/4.18
p1-eval | Model Evaluation | must | 2.62/3.5/4.96 4.5/6/8.5 1.88/2.5/3.54
p1-feat | Feature Engineering | must | 1.5/2/2.8 4.88/6.5/9.1 1.12/1.5/2.1
p1-nn | Neural Networks | must | 5.25/7/9.72 4.88/6.5/9.03 3.38/4.5/6.25
p1-torch | Frameworks | must | 3/4/5.6 9.75/13/18.2 2.25/3/4.2
p1-train | Training | must | 3/4/5.57 5.25/7/9.75 2.25/3/4.18
p1-reg | Regularization | must | 1.88/2.5/3.44 3/4/5.5 1.12/1.5/2.06
p1-cnn | CNNs | must | 4.88/6.5/9.16 8.25/11/15.5 3.38/4.5/6.34
p2-sysdes | System Design | must | 4.88/6.5/9.16 8.25/11/15.5 3.38/4.5/6.34
p2-apis | APIs | must | 3/4/5.6 9.75/13/18.2 2.25/3/4.2
p2-db | Databases | must | 3.75/5/6.98 11.62/15.5/21.64 2.62/3.5/4.89
p2-cont | Containerization | must | 2.25/3/4.22 7.88/10.5/14.77 1.88/2.5/3.52
p2-cicd | CI/CD | must | 1.88/2.5/3.54 5.62/7.5/10.62 1.5/2/2.83
p2-mon | Monitoring | must | 2.25/3/4.18 6.75/9/12.54 1.5/2/2.79
p2-nlpf | NLP Fundamentals | must | 4.12/5.5/7.64 6.75/9/12.5 2.62/3.5/4.86
p2-rnn | RNNs & LSTMs | should | 4.12/5.5/7.66 3.75/5/6.96 2.62/3.5/4.88
p2-tf | Transformer Architecture | must | 8.25/11/15.32 7.5/10/13.93 5.25/7/9.75
p2-bert | BERT & Variants | must | 4.12/5.5/7.64 6.75/9/12.5 2.62/3.5/4.86
p2-gpt | GPT Architecture | must | 6/8/11.2 5.25/7/9.8 3.75/5/7
p2-hf | Hugging Face | must | 3/4/5.6 9.75/13/18.2 2.25/3/4.2
p2-prompt | Prompt Engineering | must | 1.88/2.5/3.54 5.62/7.5/10.62 1.5/2/2.83
p2-ft | Fine-tuning | must | 4.12/5.5/7.66 13.88/18.5/25.77 3/4/5.57
p2-rag | RAG Systems | must | 3.75/5/7.02 12.75/17/23.87 3/4/5.62
p2-llmapi | LLM APIs | must | 1.5/2/2.8 4.88/6.5/9.1 1.12/1.5/2.1
p2-lc | LangChain/LlamaIndex | must | 2.62/3.5/4.86 9/12/16.67 1.88/2.5/3.47
p2-evl | Evaluation | must | 4.12/5.5/7.64 6.75/9/12.5 2.62/3.5/4.86
p2-track | Experiment Tracking | must | 1.88/2.5/3.54 5.62/7.5/10.62 1.5/2/2.83
p2-ver | Model Versioning | should | 2.25/3/4.18 6.75/9/12.54 1.5/2/2.79
p2-dep | Deployment | must | 3/4/5.6 9.75/13/18.2 2.25/3/4.2
p2-drift | Monitoring | must | 2.25/3/4.18 6.75/9/12.54 1.5/2/2.79
p3-pre | Pre-training | must | 5.25/7/9.77 9/12/16.75 3.75/5/6.98
p3-tech | Training Techniques | must | 2.25/3/4.22 7.88/10.5/14.77 1.88/2.5/3.52
p3-dist | Distributed Training | must | 6/8/11.23 9.75/13/18.25 3.75/5/7.02
p3-fw | Frameworks | must | 3.75/5/6.98 11.62/15.5/21.64 2.62/3.5/4.89
p3-opt | Optimization | must | 4.5/6/8.4 7.5/10/14 3/4/5.6
p3-rlhf | RLHF | must | 6.38/8.5/11.84 10.5/14/19.5 4.12/5.5/7.66
p3-eff | Efficient Transformers | could | 6.5/8/10.5 2.44/3/3.94 4.06/5/6.56
p3-moe | Mixture of Experts | should | 3.75/5/7.03 6/8/11.25 2.25/3/4.22
p3-mm | Multimodal Models | should | 4.12/5.5/7.64 6.75/9/12.5 2.62/3.5/4.86
p3-ssm | State Space Models | could | 7.25/9/11.75 2.82/3.5/4.57 4.43/5.5/7.18
p3-quant | Quantization | must | 2.62/3.5/4.86 9/12/16.67 1.88/2.5/3.47
p3-k8s | Kubernetes | must | 3.75/5/7.02 12.75/17/23.87 3/4/5.62
p3-serve | Model Serving | must | 2.62/3.5/4.86 9/12/16.67 1.88/2.5/3.47
p3-inf | Inference Optimization | must | 4.5/6/8.4 7.5/10/14 3/4/5.6
p3-cost | Cost Optimization | should | 2.25/3/4.2 3.75/5/7 1.5/2/2.8
p3-sec | Security | must | 3.75/5/7.03 6/8/11.25 2.25/3/4.22
p3-cloud | Cloud Platforms | could | 7.25/9/11.75 2.82/3.5/4.57 4.43/5.5/7.18
p3-paper | Paper Reading | must | 6.02/8.5/12.75 10.27/14.5/21.75 0.71/1/1.5
p3-exp | Experimentation | must | 4.51/6.5/9.75 7.29/10.5/15.75 0.69/1/1.5
p3-write | Writing | should | 2.25/3/4.25 6.38/8.5/12.04 0.38/0.5/0.71
p3-oss | Open Source | should | 2.62/3.5/4.88 7.5/10/13.93 0.38/0.5/0.7
p4-novel | Novel Architectures | must | 8.68/12.5/18.75 14.93/21.5/32.25 1.39/2/3
p4-tinno | Training Innovations | should | 6.23/9/13.5 10.73/15.5/23.25 1.04/1.5/2.25
p4-align | Alignment Research | must | 7.35/10.5/15.75 12.6/18/27 1.05/1.5/2.25
p4-effc | Efficiency | should | 6.96/10/15 11.49/16.5/24.75 1.04/1.5/2.25
p4-pub | Publications | could | 8.94/12/16.85 24.2/32.5/45.64 1.86/2.5/3.51
p4-large | Large-Scale Systems | must | 6.75/9/12.6 11.25/15/21 4.5/6/8.4
p4-multi | Multi-Region Deployment | should | 4.12/5.5/7.64 6.75/9/12.5 2.62/3.5/4.86
p4-costs | Cost at Scale | should | 3/4/5.57 5.25/7/9.75 2.25/3/4.18
p4-team | Team Leadership | could | 2.62/3.5/4.88 7.5/10/13.93 0.38/0.5/0.7
p4-code | Code Generation | could | 3.75/5/7.02 12.75/17/23.87 3/4/5.62
p4-mmai | Multimodal AI | could | 3.75/5/7.02 12.75/17/23.87 3/4/5.62
p4-agent | Agents & Reasoning | must | 4.88/6.5/9.14 15.38/20.5/28.83 3.75/5/7.03
p4-domad | Domain Adaptation | could | 3.38/4.5/6.34 10.5/14/19.73 2.62/3.5/4.93
p4-ml | Multilingual | could | 3/4/5.6 9.75/13/18.2 2.25/3/4.2
p4-talk | Public Speaking | should | 4.5/6/8.38 12.75/17/23.73 0.75/1/1.4
p4-cont | Content Creation | should | 6.75/9/12.62 18.75/25/35.07 1.5/2/2.81
p4-comm | Community Building | could | 3.75/5/7 10.5/14/19.6 0.75/1/1.4
p4-ind | Industry Impact | could | 2.25/3/4.25 6.38/8.5/12.04 0.38/0.5/0.71
`

/** Id, title, priority, then hours of each stage; `+5d` are the days that must pass before it. */
export const PROJECTS = `
proj-1 | ML Pipeline Framework | must | 5.5/7/9 16/20/26 7/9/11.5 7/9/11.5
proj-2 | Image Classification Service | must | 6/7.5/10 18/22.5/29 8/10/13+1d 8/10/13
proj-3 | Advanced RAG System | must | 7/9/11.5 21.5/27/35 9.5/12/15.5 9.5/12/15.5
proj-4 | Fine-tuned Domain LLM | must | 7/9/11.5 21.5/27/35 9.5/12/15.5+1d 9.5/12/15.5
proj-5 | LLM-Powered Agent System | must | 6.5/8/10.5 20/25/32.5 9/11/14.5 9/11/14.5
proj-6 | Train LLM from Scratch | must | 13/16.5/21.5 39.5/49.5/64.5 17.5/22/28.5+5d 17.5/22/28.5
proj-7 | Distributed Training Framework | should | 10.5/13/17 30.5/38/49.5 13.5/17/22+1d 13.5/17/22
proj-8 | High-Performance Inference Server | must | 10.5/13/17 30.5/38/49.5 13.5/17/22 13.5/17/22
proj-9 | Novel Architecture Implementation | must | 18/22.5/29 54/67.5/88 24/30/39+5d 24/30/39
proj-10 | End-to-End LLM Platform | must | 21.5/27/35 65/81/105.5 29/36/47 29/36/47
`

/** What stands before an item; `~` marks a soft prerequisite. */
export const PREREQUISITES = `
p1-dsa < p1-python
p1-patterns < p1-python ~p1-clean
p1-testing < p1-python ~p1-git
p1-clean < p1-python
p1-prob < p1-calc
p1-info < p1-prob
p1-libs < p1-python
p1-supervised < p1-libs p1-linalg p1-prob ~p1-calc
p1-unsup < p1-libs p1-linalg
p1-eval < p1-supervised p1-prob
p1-feat < p1-libs ~p1-supervised
p1-nn < p1-linalg p1-calc p1-supervised
p1-torch < p1-libs p1-nn
p1-train < p1-torch p1-info
p1-reg < p1-train
p1-cnn < p1-train ~p1-reg ~p1-eval
p2-sysdes < p1-dsa p2-apis p2-db ~p1-patterns
p2-apis < p1-python p1-testing
p2-db < p1-python
p2-cont < p1-git ~p2-apis
p2-cicd < p1-git p1-testing p2-cont
p2-mon < p2-apis p2-cont
p2-nlpf < p1-nn p1-prob
p2-rnn < p2-nlpf p1-train
p2-tf < p2-nlpf p1-train p1-linalg ~p2-rnn
p2-bert < p2-tf ~p2-hf
p2-gpt < p2-tf
p2-hf < p2-tf p1-torch
p2-prompt < p2-gpt
p2-ft < p2-gpt p2-hf
p2-rag < p2-llmapi p2-db p2-nlpf
p2-llmapi < p2-apis ~p2-prompt
p2-lc < p2-llmapi ~p2-rag
p2-evl < p1-eval p2-gpt
p2-track < p1-train p1-git
p2-ver < p2-track
p2-dep < p2-cont p2-apis p1-torch
p2-drift < p2-dep p2-mon p1-eval
p3-pre < p2-gpt p2-hf p2-track
p3-tech < p2-gpt p1-train
p3-dist < p3-tech
p3-fw < p3-dist
p3-opt < p3-tech p2-tf
p3-rlhf < p2-ft p2-evl p3-tech
p3-eff < p2-tf ~p3-opt
p3-moe < p2-gpt ~p3-dist
p3-mm < p2-tf p1-cnn
p3-ssm < p2-tf ~p2-rnn
p3-quant < p2-ft p3-tech
p3-k8s < p2-cont ~p2-cicd
p3-serve < p2-dep p2-gpt ~p3-k8s
p3-inf < p3-serve p3-opt
p3-cost < p3-inf p3-k8s ~p3-quant
p3-sec < p2-llmapi p2-rag p2-apis
p3-cloud < p2-dep p3-k8s
p3-paper < p2-tf
p3-exp < p1-prob p2-track
p3-write < ~p3-paper
p3-oss < p1-git p2-cicd p2-hf
p4-novel < p3-paper p3-exp ~p3-moe ~p3-ssm ~p3-eff
p4-tinno < p3-pre p3-opt p3-exp
p4-align < p3-rlhf p3-paper
p4-effc < p3-quant p3-inf
p4-pub < p3-exp ~p3-write
p4-large < p2-sysdes p3-k8s p3-inf
p4-multi < p4-large ~p3-cloud
p4-costs < p4-large ~p3-cost
p4-team < ~p4-large ~p3-oss
p4-code < p2-ft p2-evl
p4-mmai < p2-ft ~p3-mm
p4-agent < p2-lc p2-llmapi ~p3-sec
p4-domad < p2-ft p2-rag p2-evl
p4-ml < p3-pre p2-ft
p4-talk < ~p3-write
p4-cont < ~p3-write
p4-comm < ~p3-oss
p4-ind < ~p4-large ~p4-cont
proj-1 < p1-libs p1-supervised p1-eval p1-feat p1-testing
proj-2 < p1-cnn p1-torch p1-testing p1-git
proj-3 < p2-rag p2-lc p2-db p2-evl p2-apis ~p2-mon
proj-4 < p2-ft p2-hf p2-evl p2-track
proj-5 < p2-lc p2-llmapi p2-mon p2-db
proj-6 < p3-pre p3-tech p2-track p3-fw ~p3-exp
proj-7 < p3-dist p3-fw p1-testing
proj-8 < p3-inf p3-serve p3-quant p2-sysdes
proj-9 < p3-paper p3-exp p1-torch p3-fw ~p3-oss ~p4-novel
proj-10 < p4-large p3-k8s p2-drift p3-serve p3-sec ~p2-ver
`

/** Ids of the resources; `!` marks a required one. */
export const RESOURCES = `
book: bk-pfda! bk-homl! bk-dl bk-nlpt! bk-slp bk-ddia bk-clean bk-sdi
course: co-fastai! co-229 co-ngml! co-224n! co-hf! co-dlai co-25 co-drl co-fsdl
paper: pa-attn! pa-bert! pa-gpt2! pa-gpt3! pa-llama! pa-llama2! pa-chin! pa-palm pa-igpt! pa-cai! pa-mamba pa-fa1! pa-fa2!
practice: pr-leet! pr-kaggle! pr-apps! pr-oss2 pr-scratch! pr-infer! pr-oss3!
platform: pf-hackerrank pf-exercism pf-spaces
community: cm-hfd cm-eleu cm-red cm-tw cm-rg cm-pwc cm-gh
blog: bl-batch bl-import bl-raschka bl-alammar bl-lil bl-hf
conference: cf-ml cf-nlp cf-cv cf-sys cf-loc
tool: to-torch to-hf to-lc to-li to-vllm to-tgi to-ds to-meg to-wb to-mlf to-dock to-k8s
`
