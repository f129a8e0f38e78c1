/** Neural networks in the ONNX format: the one place that knows ONNX Runtime. */
package rawi.onnx;
