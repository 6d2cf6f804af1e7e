using Firstwire.Onnx;
using Firstwire.Server.Commands;

return await FirstwireCommand.RunAsync(args, OnnxEmbedder.Open);
